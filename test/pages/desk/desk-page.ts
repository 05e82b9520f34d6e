/** The desk as the person who sits at it finds it: buttons, fields and headings by their names. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Saved } from '../../support/driver/arrival.ts';
import type { Device, Page } from '../../support/driver/page.ts';
import type { Engine } from '../../support/engines.ts';
import { openPage, openRoots } from '../../support/open-page.ts';
import { PASSPHRASE, teamKey } from '../../desk/support/keys.ts';

const DESK = pathToFileURL('dist/desk.html').href;
const aimsNeed = readFileSync(openRoots, 'utf8');

/** Runs in the page: what a person would call this, and where it is. */
const named = (role: 'button' | 'field' | 'file' | 'link', name: string): HTMLElement | undefined => {
  const selector = { button: 'button, summary', field: 'input:not([type="file"]), textarea', file: 'input[type="file"]', link: 'a[href]' }[role];
  const text = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const called = (element: HTMLElement): string => {
    const labels = (element as HTMLInputElement).labels;
    return element.getAttribute('aria-label') ?? (labels && labels.length > 0 ? text(labels[0]) : text(element));
  };
  // A question that lies over everything is all that can be reached.
  const scope = document.querySelector('dialog[open]') ?? document;
  const there = [...scope.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  return there.find((element) => called(element) === name) ?? there.find((element) => called(element).startsWith(name));
};

export class DeskPage {
  private constructor(readonly page: Page, private readonly folder: string) {}

  /** `dist/desk.html`, opened from the disk as staff open it. */
  static async open(t: TestContext, engine: Engine, device: Partial<Device> = { width: 1280, height: 800 }): Promise<DeskPage> {
    const page = await openPage(t, engine, device);
    const folder = mkdtempSync(join(tmpdir(), 'signpost-desk-'));
    t.after(() => { rmSync(folder, { recursive: true, force: true }); });
    const desk = new DeskPage(page, folder);
    await page.open(DESK);
    await page.addScript(aimsNeed);
    await desk.heading('Open referrals');
    return desk;
  }

  /** With the team's key open. */
  static async unlocked(t: TestContext, engine: Engine, device?: Partial<Device>): Promise<DeskPage> {
    const [desk, key] = await Promise.all([DeskPage.open(t, engine, device), teamKey()]);
    await desk.choose('Choose the key file', { 'desk-key.json': key.fileText });
    await desk.says('Key file: desk-key.json');
    await desk.type('2. The passphrase', PASSPHRASE);
    await desk.press('Open the key');
    await desk.heading('Referrals');
    return desk;
  }

  press(name: string): Promise<void> {
    return this.page.click(named, 'button', name);
  }

  async type(field: string, text: string): Promise<void> {
    await this.page.click(named, 'field', field);
    await this.page.type(text);
  }

  tick(name: string): Promise<void> {
    return this.page.click(named, 'field', name);
  }

  /** Chooses files in the file field of this name, by what they are called and what they hold. */
  async choose(field: string, files: Record<string, string>): Promise<void> {
    const paths = Object.entries(files).map(([name, text]) => {
      const path = join(this.folder, name);
      writeFileSync(path, text);
      return path;
    });
    await this.page.chooseFiles(paths, named, 'file', field);
  }

  saving(begin: () => Promise<void>): Promise<Saved> {
    return this.page.saving(begin);
  }

  /** Waits for the screen of this heading, and for whatever was under way to end. */
  async heading(text: string): Promise<void> {
    await this.page.waitFor((wanted) =>
      [...document.querySelectorAll('h1')].some((h1) => h1.checkVisibility() && h1.textContent.trim() === wanted) &&
      document.querySelector('[aria-busy="true"]') === null, text);
  }

  /** Waits until these words stand on the screen. */
  async says(text: string): Promise<void> {
    await this.page.waitFor((wanted) => document.querySelector<HTMLElement>('.screen')?.innerText.replace(/\s+/g, ' ').includes(wanted), text);
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.querySelector<HTMLElement>('.screen')?.innerText.replace(/\s+/g, ' ') ?? '');
  }

  /** Everything the document holds, painted or not, and what its fields hold. */
  everything(): Promise<string> {
    return this.page.evaluate(() =>
      document.body.textContent.replace(document.querySelector('script')?.textContent ?? '', '') +
      [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value).join(' '));
  }

  /** What a screen reader would say of what has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return (element?.labels?.[0] ?? element)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    });
  }

  /** Presses Tab until it has come to this. */
  async tabTo(name: string): Promise<void> {
    const passed: string[] = [];
    while (passed.at(-1) !== name) {
      if (passed.length > 40) throw new Error(`Tab never comes to “${name}”. It came to: ${passed.join(' | ')}`);
      await this.page.press('Tab');
      passed.push(await this.focused());
    }
  }

  /** Printing opens a dialog of the system's own, which no test can close. */
  neverPrints(): Promise<void> {
    return this.page.evaluate(() => { window.print = () => undefined; });
  }

  /** The clock on the wall goes on, as when nobody touches the desk for so long. */
  leaveAlone(minutes: number): Promise<void> {
    return this.page.evaluate((ahead) => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + ahead;
    }, minutes * 60_000);
  }
}
