/** Where she may be when she has to leave. Each begins with the host page just opened. */
import type { Page } from '../../support/driver/page.ts';
import { builtFlow } from '../walk/built-flow.ts';
import { asksForText, showsSummary, wayTo, type Way } from '../walk/way-to.ts';

const flow = builtFlow();
const toText = wayTo(flow, asksForText(flow));
const toSummary = wayTo(flow, showsSummary(flow));
/** Some steps in, the shortest way to the text question cut short. */
const toTheMiddle: Way = { ...toText, walk: toText.walk.slice(0, -1) };

export const TYPED = 'He reads my phone at night';

const open = (page: Page): Promise<void> => page.evaluate(() => window.walker.open());
const walk = async (page: Page, { walk: taps }: Way): Promise<void> => {
  await open(page);
  await page.evaluate((some) => window.walker.walk([some]), taps);
};

export interface State {
  name: string;
  /** The panel's script does not come. */
  loading?: true;
  reach: (page: Page) => Promise<void>;
}

export const states: State[] = [
  {
    name: 'while it loads',
    loading: true,
    reach: async (page) => {
      // WebKit's driver takes the page for loaded before its modules have run.
      await page.waitFor(() => customElements.get('signpost-chat') !== undefined);
      await page.click(() => window.walker.one('.launcher'));
    },
  },
  { name: 'at the welcome', reach: open },
  { name: 'in the middle', reach: (page) => walk(page, toTheMiddle) },
  {
    name: 'with urgent help open',
    reach: async (page) => {
      await walk(page, toTheMiddle);
      await page.evaluate(() => window.walker.press('.foot [data-page="urgent"]'));
    },
  },
  {
    name: 'with words typed',
    reach: async (page) => {
      await walk(page, toText);
      await page.click(() => window.walker.one('textarea'));
      await page.type(TYPED);
    },
  },
  { name: 'at the summary', reach: (page) => walk(page, toSummary) },
];
