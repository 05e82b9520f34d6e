/** Starts an engine, and opens pages of a fresh profile in it. */
import type { Engine } from '../engines.ts';
import { ChromiumPage } from './chromium.ts';
import { FirefoxPage } from './firefox.ts';
import { startFirefox, type Firefox, type Look } from './firefox-process.ts';
import { WebKitPage } from './webkit.ts';
import type { Device, Page } from './page.ts';

export interface Launched {
  /** Each page has a profile of its own: no cookie, cache or history of another test. */
  page(device?: Partial<Device>): Promise<Page>;
  close(): Promise<void>;
}

/** The cracked phone on the bus. */
export const phone: Device = { width: 360, height: 740 };

// A run that is told to stop leaves no browser behind: what each one does at `exit` is done then too.
process.once('SIGTERM', () => process.exit(1));

const launchers: Record<Engine, () => Launched | Promise<Launched>> = {
  chromium: async () => {
    const browser = await ChromiumPage.launch();
    return {
      page: (device) => ChromiumPage.start(browser, { ...phone, ...device }),
      close: () => browser.close(),
    };
  },

  firefox: () => {
    const browsers = new Map<string, Promise<Firefox>>();
    const browserFor = (look: Look): Promise<Firefox> => {
      const key = JSON.stringify(look);
      const browser = browsers.get(key) ?? startFirefox(look);
      browsers.set(key, browser);
      return browser;
    };
    return {
      page: async (device) => {
        const { width, height, ...look } = { ...phone, ...device };
        return FirefoxPage.start((await browserFor(look)).bidi, { width, height });
      },
      close: async () => {
        for (const browser of browsers.values()) await (await browser).stop();
      },
    };
  },

  webkit: () => {
    const pages = new Set<Page>();
    return {
      page: async (device) => {
        const page = await WebKitPage.start({ ...phone, ...device });
        pages.add(page);
        return page;
      },
      close: async () => {
        for (const page of pages) await page.close();
      },
    };
  },
};

export const launch = async (engine: Engine): Promise<Launched> => launchers[engine]();
