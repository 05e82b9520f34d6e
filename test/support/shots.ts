/**
 * Pictures of the demo in the states that matter, into `.shots/`, to be looked at.
 *
 *   npm run shots                                   every named state of shots.states.ts
 *   npm run shots -- welcome question               the named ones
 *   npm run shots -- --page /inline.html --say "It is for me" --say "Could it be for me?"
 *
 *   --page PATH     a page of the demo (default /)
 *   --say LABEL     presses the button of this name; each further one waits until it is there
 *   --each          a picture after every step, and not only at the end
 *   --go TOPIC      opens it at a topic
 *   --closed        leaves the chat as the page shows it, unopened
 *   --name NAME     what the pictures are called
 *   --lang CODE     sets the element's language
 *   --size 360x740  only this size (repeatable); also --light, --dark, --forced
 *   --engine NAME   chromium (default), firefox or webkit
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { SignpostChat } from '../../src/element/signpost-chat.ts';
import { startServer } from '../../demo/serve.ts';
import { parseEngine } from './engines.ts';
import { launch } from './driver/launch.ts';
import type { Device, Page } from './driver/page.ts';
import { states, type State } from './shots.states.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = join(here, '../../.shots');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    page: { type: 'string' },
    say: { type: 'string', multiple: true },
    each: { type: 'boolean' },
    go: { type: 'string' },
    closed: { type: 'boolean' },
    name: { type: 'string' },
    lang: { type: 'string' },
    size: { type: 'string', multiple: true },
    light: { type: 'boolean' },
    dark: { type: 'boolean' },
    forced: { type: 'boolean' },
    engine: { type: 'string' },
  },
});

class UnknownState extends Error {
  override name = 'UnknownState';
}

function asked(): [name: string, state: State][] {
  if (values.page !== undefined || values.say) {
    const page = values.page ?? '/';
    const name = values.name ?? (page.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'index');
    const { say, go, closed, lang } = values;
    return [[name, { page, ...(say && { say }), ...(go && { go }), ...(closed && { closed }), ...(lang && { lang }) }]];
  }
  const names = positionals.length > 0 ? positionals : Object.keys(states);
  return names.map((name) => {
    const state = states[name];
    if (!state) throw new UnknownState(`No state is called "${name}". Choose from: ${Object.keys(states).join(', ')}.`);
    return [name, state];
  });
}

const sizes = (values.size ?? ['360x740', '1280x800']).map((size) => {
  const [width = 360, height = 740] = size.split('x').map(Number);
  return { width, height };
});
const looks: [name: string, look: Partial<Device>][] = [
  ['light', {}],
  ['dark', { dark: true }],
  ['forced', { forcedColors: true }],
];
const chosen = looks.filter(([name]) =>
  values.light || values.dark || values.forced ? values[name as 'light' | 'dark' | 'forced'] : name !== 'forced',
);

/** Two frames that show the same words in the same places: nothing is loading or moving any more. */
const untilCalm = (page: Page): Promise<boolean> =>
  page.waitFor(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const seen = (): string =>
      window.deepAll('*').map((element) => `${element.localName}${JSON.stringify(element.getBoundingClientRect())}`).join();
    await document.fonts.ready;
    const before = seen();
    for (let count = 0; count < 3; count += 1) await frame();
    return before === seen();
  });

class NoSuchButton extends Error {
  override name = 'NoSuchButton';
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const press = (page: Page, label: string): Promise<void> =>
  page.click((name) => {
    const nameOf = (element: Element): string =>
      (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
    const buttons = window.deepAll('button, a[href], [role="button"], summary, label');
    const last = (matches: (text: string) => boolean): HTMLElement | undefined =>
      buttons.filter((button) => button.getClientRects().length > 0 && matches(nameOf(button))).at(-1);
    return last((text) => text === name) ?? last((text) => text.startsWith(name)) ?? last((text) => text.includes(name));
  }, label);

async function draw(page: Page, origin: string, state: State, file: (step: string) => string): Promise<void> {
  await page.open(new URL(state.page, origin).href);
  if (state.lang) {
    await page.evaluate((lang) => document.querySelector('signpost-chat')?.setAttribute('lang', lang), state.lang);
  }
  if (!state.closed) {
    await page.waitFor(() => customElements.get('signpost-chat') !== undefined);
    await page.evaluate(() => {
      document.querySelector<SignpostChat>('signpost-chat')?.show();
    });
  }
  if (state.go) {
    await page.evaluate((topic) => {
      document.querySelector<SignpostChat>('signpost-chat')?.go(topic);
    }, state.go);
  }
  const said = state.say ?? [];
  for (const [index, label] of said.entries()) {
    await untilCalm(page);
    if (values.each) await page.screenshot(file(`-${index}`));
    await press(page, label).catch((error: unknown) => {
      throw new NoSuchButton(`"${label}" cannot be pressed. ${reason(error).split(': ').at(-1) ?? ''}`);
    });
  }
  await untilCalm(page);
  await page.screenshot(file(values.each ? `-${said.length}` : ''));
}

await mkdir(folder, { recursive: true });
const server = await startServer({ port: 0, inject: [join(here, 'open-roots.js')] });
const engine = parseEngine(values.engine ?? 'chromium');
const browser = await launch(engine);
let missed = 0;
try {
  for (const [name, state] of asked()) {
    for (const size of sizes) {
      for (const [lookName, look] of chosen) {
        const page = await browser.page({ ...size, ...look });
        const base = `${name}-${size.width}-${lookName}${engine === 'chromium' ? '' : `-${engine}`}`;
        try {
          await draw(page, server.origin, state, (step) => join(folder, `${base}${step}.png`));
          console.log(`.shots/${base}.png`);
        } catch (error) {
          missed += 1;
          await page.screenshot(join(folder, `${base}-stuck.png`));
          console.error(`${base}: ${reason(error)} See .shots/${base}-stuck.png`);
        } finally {
          await page.close();
        }
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = missed > 0 ? 1 : 0;
