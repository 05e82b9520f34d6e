/** The test runner's side of `commands.ts`: each command goes to the page that asked. */
import type { TestRunnerPlugin } from '@web/test-runner';
import type { Device, Page } from '../driver/page.ts';
import { EngineLauncher } from './launcher.ts';

/** Command → its arguments. */
export interface Commands {
  'signpost:press': [key: string];
  'signpost:type': [text: string];
  'signpost:click': [x: number, y: number];
  'signpost:viewport': [width: number, height: number];
  'signpost:emulate': [device: Omit<Device, 'width' | 'height'>];
  'signpost:abilities': [];
}

export type Reply = { value: unknown } | { refused: string };

type Doing = { [Name in keyof Commands]: (page: Page, ...args: Commands[Name]) => unknown };

const doing: Doing = {
  'signpost:press': (page, key) => page.press(key),
  'signpost:type': (page, text) => page.type(text),
  'signpost:click': (page, x, y) => page.point(x, y, 'mouse'),
  'signpost:viewport': (page, width, height) => page.setViewport(width, height),
  'signpost:emulate': (page, device) => page.emulate(device),
  'signpost:abilities': (page) => page.can,
};

const isOurs = (command: string): command is keyof Commands => command in doing;

export const commandsPlugin = (): TestRunnerPlugin => ({
  name: 'signpost-commands',
  async executeCommand({ command, payload, session }) {
    if (!isOurs(command) || !(session.browser instanceof EngineLauncher)) return undefined;
    const run = doing[command] as (page: Page, ...args: unknown[]) => unknown;
    try {
      return { value: await run(session.browser.page(session.id), ...(payload as unknown[])) } satisfies Reply;
    } catch (error) {
      // Thrown here it would also be printed by the runner's server, though a test may expect it.
      return { refused: error instanceof Error ? error.message : String(error) } satisfies Reply;
    }
  },
});
