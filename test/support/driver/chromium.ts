/** Chromium through Playwright's protocol client, with the machine's own browser. */
import { chromium, type Browser, type BrowserContext, type Frame, type Page as PlaywrightPage } from 'playwright-core';
import { executable } from '../engines.ts';
import { BasePage } from './base-page.ts';
import { readFile } from 'node:fs/promises';
import type { Saved } from './arrival.ts';
import { FramedPage } from './framed-page.ts';
import type { Abilities, Device, Page } from './page.ts';

export const launchOptions = (): { executablePath: string; args: string[] } => ({
  executablePath: executable('chromium', 'chromium'),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
});

const media = (device: Partial<Device>) =>
  ({
    colorScheme: device.dark ? 'dark' : 'light',
    reducedMotion: device.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: device.forcedColors ? 'active' : 'none',
  }) as const;

export class ChromiumPage extends BasePage {
  readonly engine = 'chromium';
  readonly can: Abilities = { touch: true, forcedColors: true, offline: true, emulate: true, pdf: true };

  private constructor(
    private readonly context: BrowserContext,
    private readonly page: PlaywrightPage,
  ) {
    super();
  }

  static launch(): Promise<Browser> {
    // Playwright turns the back/forward cache off; a woman's browser has it on, and leaving must hold there.
    return chromium.launch({ ...launchOptions(), ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  }

  static async start(browser: Browser, { width, height, ...device }: Device): Promise<ChromiumPage> {
    const context = await browser.newContext({ viewport: { width, height }, hasTouch: true, ...media(device) });
    return new ChromiumPage(context, await context.newPage());
  }

  protected run(expression: string): Promise<unknown> {
    return this.page.evaluate(expression);
  }

  protected async handOver(expression: string, paths: string[]): Promise<void> {
    const element = (await this.page.evaluateHandle<Element>(expression)).asElement();
    await element.setInputFiles(paths);
  }

  async saving(begin: () => Promise<void>): Promise<Saved> {
    const [download] = await Promise.all([this.page.waitForEvent('download', { timeout: this.patience }), begin()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  async pdf(path: string): Promise<void> {
    await this.page.pdf({ path, preferCSSPageSize: true });
  }

  async frame(address: string): Promise<Page> {
    const find = (): Frame | undefined => this.page.frames().find((each) => each !== this.page.mainFrame() && each.url().startsWith(address));
    await this.waitFor((begins) => window.deepAll('iframe').some((each) => (each as HTMLIFrameElement).src.startsWith(begins)), address);
    const run = async (expression: string): Promise<unknown> => {
      // The frame is on the page before its address is known here.
      if (find() === undefined) await this.page.evaluate('new Promise((painted) => requestAnimationFrame(painted))');
      const frame = find();
      if (frame === undefined) throw new Error(`No frame is at ${address}.`);
      return frame.evaluate(expression);
    };
    return new FramedPage({ top: this, address, run });
  }

  point(x: number, y: number, by: 'mouse' | 'finger'): Promise<void> {
    return by === 'mouse' ? this.page.mouse.click(x, y) : this.page.touchscreen.tap(x, y);
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async back(): Promise<void> {
    await this.page.goBack({ waitUntil: 'commit' });
  }

  async forward(): Promise<void> {
    await this.page.goForward({ waitUntil: 'commit' });
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  setViewport(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  emulate(device: Omit<Device, 'width' | 'height'>): Promise<void> {
    return this.page.emulateMedia(media(device));
  }

  offline(isOffline: boolean): Promise<void> {
    return this.context.setOffline(isOffline);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
