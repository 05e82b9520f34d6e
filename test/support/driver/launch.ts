/** Opens a page of a fresh profile in the engine that is asked for. */
import type { Engine } from '../engines.ts';
import { ChromiumPage } from './chromium.ts';
import type { Device, Page } from './page.ts';

export interface Launched {
  /** Each page has a profile of its own: no cookie, cache or history of another test. */
  page(device?: Partial<Device>): Promise<Page>;
  close(): Promise<void>;
}

export const phone: Device = { width: 360, height: 740 };

export async function launch(engine: Engine): Promise<Launched> {
  const browser = await ChromiumPage.launch();
  return {
    page: (device) => ChromiumPage.start(browser, { ...phone, ...device }),
    close: () => browser.close(),
  };
}
