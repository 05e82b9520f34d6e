/** Lets the test runner use the same three engines, through the same pages, as the whole-page tests. */
import type { BrowserLauncher } from '@web/test-runner';
import { launch, type Launched } from '../driver/launch.ts';
import type { Page } from '../driver/page.ts';
import type { Engine } from '../engines.ts';

/** Wide enough for the chat to float; a test that wants a phone sets the viewport. */
const desktop = { width: 1280, height: 800 };

export class EngineLauncher implements BrowserLauncher {
  readonly type = 'signpost';
  /** Focus and animation frames belong to the page in front, so one test file runs at a time. */
  readonly concurrency = 1;
  readonly name: string;
  private browser: Promise<Launched> | undefined;
  private readonly pages = new Map<string, Page>();

  constructor(private readonly engine: Engine) {
    this.name = engine;
  }

  page(sessionId: string): Page {
    const page = this.pages.get(sessionId);
    if (!page) throw new Error(`${this.engine} has no page for the session ${sessionId}: it has ended.`);
    return page;
  }

  async startSession(sessionId: string, url: string): Promise<void> {
    this.browser ??= launch(this.engine);
    const page = await (await this.browser).page(desktop);
    this.pages.set(sessionId, page);
    await page.open(url);
  }

  isActive(sessionId: string): boolean {
    return this.pages.has(sessionId);
  }

  getBrowserUrl(sessionId: string): Promise<string> {
    return this.page(sessionId).url();
  }

  async stopSession(sessionId: string): Promise<Record<string, never>> {
    const page = this.page(sessionId);
    this.pages.delete(sessionId);
    await page.close();
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('There is no debug session: open the page with npm start instead.'));
  }

  async stop(): Promise<void> {
    await (await this.browser)?.close();
  }
}
