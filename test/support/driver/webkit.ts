/** WebKitGTK's MiniBrowser over WebDriver, on a screen that nobody sees. */
import { writeFile } from 'node:fs/promises';
import { pointing, pressing, typing, type Source } from './actions.ts';
import { arrival, type Saved } from './arrival.ts';
import { BasePage } from './base-page.ts';
import { FramedPage } from './framed-page.ts';
import { EngineCannot, type Abilities, type Device, type Page } from './page.ts';
import { WebDriverSession } from './webdriver-session.ts';
import { startWebKitDriver, webkitCapabilities, type WebKitDriver } from './webkit-driver.ts';

export class WebKitPage extends BasePage {
  readonly engine = 'webkit';
  readonly can: Abilities = { touch: false, forcedColors: false, offline: false, emulate: false, pdf: false };

  private closed: Promise<void> | undefined;
  private toolbar = 0;

  private constructor(
    private readonly driver: WebKitDriver,
    private readonly session: WebDriverSession,
  ) {
    super();
  }

  /** One driver process holds one session, and one session is one fresh profile. */
  static async start({ width, height, ...look }: Device): Promise<WebKitPage> {
    if (look.forcedColors) throw new EngineCannot('webkit', 'force colours');
    const driver = await startWebKitDriver(look);
    try {
      const page = new WebKitPage(driver, await WebDriverSession.start(driver.port, webkitCapabilities()));
      await page.measureToolbar();
      await page.setViewport(width, height);
      return page;
    } catch (error) {
      await driver.stop();
      throw error;
    }
  }

  protected run(expression: string): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1]; (${expression}).then(done);`;
    return this.session.post('execute/async', { script, args: [] });
  }

  protected async handOver(expression: string, paths: string[]): Promise<void> {
    const found = (await this.session.post('execute/sync', { script: `return ${expression};`, args: [] })) as Record<string, string>;
    await this.session.post(`element/${Object.values(found)[0] ?? ''}/value`, { text: paths.join('\n') });
  }

  saving(begin: () => Promise<void>): Promise<Saved> {
    return arrival(this.driver.saved, begin, this.patience);
  }

  pdf(): Promise<void> {
    return Promise.reject(new EngineCannot(this.engine, 'print to a file'));
  }

  async frame(address: string): Promise<Page> {
    await this.waitFor((begins) => window.deepAll('iframe').some((each) => (each as HTMLIFrameElement).src.startsWith(begins)), address);
    const find = `return window.deepAll('iframe').find((each) => each.src.startsWith(${JSON.stringify(address)}))`;
    const run = async (expression: string): Promise<unknown> => {
      const id = await this.session.post('execute/sync', { script: find, args: [] });
      await this.session.post('frame', { id });
      try {
        return await this.run(expression);
      } finally {
        await this.session.post('frame', { id: null });
      }
    };
    return new FramedPage({ top: this, address, run });
  }

  private async act(source: Source): Promise<void> {
    await this.session.post('actions', { actions: [source] });
  }

  point(x: number, y: number, by: 'mouse' | 'finger'): Promise<void> {
    if (by === 'finger') throw new EngineCannot(this.engine, 'tap with a finger');
    return this.act(pointing(x, y, by));
  }

  press(chord: string): Promise<void> {
    return this.act(pressing(chord));
  }

  type(text: string): Promise<void> {
    return this.act(typing(text));
  }

  async open(url: string): Promise<void> {
    await this.session.post('url', { url });
  }

  async back(): Promise<void> {
    await this.session.post('back');
  }

  async forward(): Promise<void> {
    await this.session.post('forward');
  }

  async reload(): Promise<void> {
    await this.session.post('refresh');
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, Buffer.from((await this.session.get('screenshot')) as string, 'base64'));
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.setWindow(width, height + this.toolbar);
    await this.waitFor((wide, high) => innerWidth === wide && innerHeight === high, width, height);
  }

  private async setWindow(width: number, height: number): Promise<void> {
    await this.session.post('window/rect', { x: 0, y: 0, width, height });
  }

  /** Width and height reach the page together, some time after the window has them. */
  private async measureToolbar(): Promise<void> {
    const [width, height] = [501, 601];
    await this.setWindow(width, height);
    this.toolbar = height - (await this.waitFor((wide) => innerWidth === wide && innerHeight, width) as number);
  }

  emulate(): Promise<void> {
    return Promise.reject(new EngineCannot(this.engine, 'change its look after the start'));
  }

  offline(): Promise<void> {
    return Promise.reject(new EngineCannot(this.engine, 'be taken offline by itself (use server.unplug())'));
  }

  close(): Promise<void> {
    this.closed ??= this.session.end().then(() => this.driver.stop());
    return this.closed;
  }
}
