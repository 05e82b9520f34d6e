/** Firefox itself: a process with a profile that is thrown away, listening for WebDriver BiDi. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { executable } from '../engines.ts';
import { Bidi } from './bidi.ts';
import { endProcess } from './x-server.ts';
import type { Device } from './page.ts';

export type Look = Omit<Device, 'width' | 'height'>;

export interface Firefox {
  bidi: Bidi;
  stop(): Promise<void>;
}

/** Firefox takes a person's look from its profile, so each look is a browser of its own. */
const preferences = (look: Look): Record<string, number> => ({
  'ui.systemUsesDarkTheme': look.dark ? 1 : 0,
  'ui.prefersReducedMotion': look.reducedMotion ? 1 : 0,
  // 2: her own colours win over the page's, which is what forced colours are.
  'browser.display.document_color_use': look.forcedColors ? 2 : 0,
});

export async function startFirefox(look: Look): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'signpost-firefox-'));
  const lines = Object.entries(preferences(look)).map(([name, value]) => `user_pref("${name}", ${value});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));

  const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile, 'about:blank'];
  const browser = spawn(executable('firefox', 'firefox'), args, { stdio: ['ignore', 'ignore', 'pipe'] });
  // Its helper processes end a moment after it, and write until then.
  const remove = (): void => { rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }); };
  const endWithUs = (): void => {
    browser.kill();
    remove();
  };
  process.once('exit', endWithUs);

  const bidi = await Bidi.connect(`${await address(browser.stderr)}/session`);
  await bidi.send('session.new', { capabilities: {} });
  return {
    bidi,
    stop: async () => {
      await endProcess(browser);
      process.off('exit', endWithUs);
      remove();
    },
  };
}

async function address(output: NodeJS.ReadableStream): Promise<string> {
  const said: string[] = [];
  for await (const line of createInterface(output)) {
    const [, url] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (url) {
      output.resume();
      return url;
    }
    said.push(line);
  }
  throw new Error(`Firefox ended before it listened. It said:\n${said.join('\n')}`);
}
