/** A tab of the machine's Firefox, driven over WebDriver BiDi. */
import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pointing, pressing, typing, type Source } from './actions.ts';
import { arrival, removeSaved, type Saved } from './arrival.ts';
import { BasePage } from './base-page.ts';
import { BidiRefused, type Bidi } from './bidi.ts';
import { FramedPage } from './framed-page.ts';
import { EngineCannot, type Abilities, type Device, type Page } from './page.ts';

interface Tree {
  context: string;
  url: string;
  children?: Tree[] | null;
}

type Evaluated =
  | { type: 'success'; result: { value: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

export class FirefoxPage extends BasePage {
  readonly engine = 'firefox';
  readonly can: Abilities = { touch: true, forcedColors: true, offline: true, emulate: false, pdf: false };

  private constructor(
    private readonly bidi: Bidi,
    private readonly userContext: string,
    private readonly context: string,
  ) {
    super();
  }

  /** A user context is a fresh profile within the browser. */
  static async start(bidi: Bidi, { width, height }: Device): Promise<FirefoxPage> {
    const { userContext } = (await bidi.send('browser.createUserContext')) as { userContext: string };
    const { context } = (await bidi.send('browsingContext.create', { type: 'tab', userContext })) as { context: string };
    const page = new FirefoxPage(bidi, userContext, context);
    await page.setViewport(width, height);
    return page;
  }

  private send(command: string, params: object = {}): Promise<unknown> {
    return this.bidi.send(command, { context: this.context, ...params });
  }

  protected run(expression: string): Promise<unknown> {
    return this.runIn(this.context, expression);
  }

  private async runIn(context: string, expression: string): Promise<unknown> {
    const target = { context };
    const answer = (await this.bidi.send('script.evaluate', { expression, target, awaitPromise: true })) as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  protected async handOver(expression: string, files: string[]): Promise<void> {
    const target = { context: this.context };
    const found = (await this.bidi.send('script.evaluate', { expression, target, awaitPromise: true })) as { result: { sharedId: string } };
    await this.send('input.setFiles', { element: { sharedId: found.result.sharedId }, files });
  }

  async saving(begin: () => Promise<void>): Promise<Saved> {
    const destinationFolder = mkdtempSync(join(tmpdir(), 'signpost-saved-'));
    try {
      const downloadBehavior = { type: 'allowed', destinationFolder };
      await this.bidi.send('browser.setDownloadBehavior', { downloadBehavior, userContexts: [this.userContext] });
      return await arrival(destinationFolder, begin, this.patience);
    } finally {
      removeSaved(destinationFolder);
    }
  }

  pdf(): Promise<void> {
    return Promise.reject(new EngineCannot(this.engine, 'print to a file'));
  }

  async frame(address: string): Promise<Page> {
    await this.waitFor((begins) => window.deepAll('iframe').some((each) => (each as HTMLIFrameElement).src.startsWith(begins)), address);
    const inner = async (): Promise<string> => {
      const { contexts } = (await this.bidi.send('browsingContext.getTree', { root: this.context })) as { contexts: Tree[] };
      const found = contexts.flatMap(({ children }) => children ?? []).find(({ url }) => url.startsWith(address));
      if (!found) throw new Error(`No frame is at ${address}.`);
      return found.context;
    };
    const act = async (source: Source): Promise<void> => { await this.act(source, await inner()); };
    const own = {
      point: (x: number, y: number, by: 'mouse' | 'finger') => act(pointing(x, y, by)),
      press: (chord: string) => act(pressing(chord)),
      type: (text: string) => act(typing(text)),
    };
    const run = async (expression: string): Promise<unknown> => this.runIn(await inner(), expression);
    // A frame of another site has a process of its own, which actions on the window do not reach.
    const isOtherSite = new URL(address).hostname !== new URL(await this.url()).hostname;
    return new FramedPage({ top: this, address, run, ...(isOtherSite && { own }) });
  }

  private async act(source: Source, context = this.context): Promise<void> {
    await this.bidi.send('input.performActions', { context, actions: [source] });
  }

  point(x: number, y: number, by: 'mouse' | 'finger'): Promise<void> {
    return this.act(pointing(x, y, by));
  }

  press(chord: string): Promise<void> {
    return this.act(pressing(chord));
  }

  type(text: string): Promise<void> {
    return this.act(typing(text));
  }

  async open(url: string): Promise<void> {
    await this.send('browsingContext.navigate', { url, wait: 'complete' });
  }

  back(): Promise<void> {
    return this.traverse(-1);
  }

  forward(): Promise<void> {
    return this.traverse(1);
  }

  private async traverse(delta: number): Promise<void> {
    try {
      await this.send('browsingContext.traverseHistory', { delta });
    } catch (error) {
      // Nothing lies that way: her Back button would be grey.
      if (!(error instanceof BidiRefused && error.code === 'no such history entry')) throw error;
    }
  }

  async reload(): Promise<void> {
    await this.send('browsingContext.reload', { wait: 'complete' });
  }

  async screenshot(path: string): Promise<void> {
    const { data } = (await this.send('browsingContext.captureScreenshot')) as { data: string };
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.send('browsingContext.setViewport', { viewport: { width, height } });
  }

  emulate(): Promise<void> {
    return Promise.reject(new EngineCannot(this.engine, 'change its look after the start'));
  }

  async offline(isOffline: boolean): Promise<void> {
    const networkConditions = isOffline ? { type: 'offline' } : null;
    await this.bidi.send('emulation.setNetworkConditions', { networkConditions, contexts: [this.context] });
  }

  async close(): Promise<void> {
    await this.bidi.send('browser.removeUserContext', { userContext: this.userContext });
  }
}
