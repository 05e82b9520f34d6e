/** Takes a plan's roads in one browser: a page of the host for each setting of the programmes. */
import type { TestContext } from 'node:test';
import type { Route } from '../../demo/serve.ts';
import type { Page } from '../support/driver/page.ts';
import { FLOWS, type Plan, type Setting } from '../support/roads/planned-roads.ts';
import { serveHost } from '../pages/host-page.ts';
import type {} from './in-page/entry.ts';
import { pageScript } from './page-script.ts';

/** A road with everything that is looked at on it, on two busy cores. */
const PATIENCE = 90_000;

export interface Walked {
  told: string;
  troubles: string[];
}

const json = (value: unknown): Route => (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
};

/** A changed flow is served beside its words, its languages and its directory, which did not change. */
function changed({ flow }: Setting): Setting['flow'] {
  const beside = (file: string | null): string | null => (file === null ? null : `/${FLOWS}/${file}`);
  const languages = Object.entries(flow.languages).map(([code, language]) => [code, { ...language, url: beside(language.url), directory: beside(language.directory) }]);
  return { ...flow, rest: beside(flow.rest), directory: beside(flow.directory), languages: Object.fromEntries(languages) as Setting['flow']['languages'] };
}

export async function walkIn(page: Page, test: TestContext, { walks }: Plan): Promise<Walked> {
  const script = await pageScript();
  const routes: Record<string, Route> = { '/roads.js': (_request, response) => { response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script); } };
  const urls = walks.map(({ setting }, index) => {
    const url = setting.built ?? `/setting-${index}/flow.json`;
    if (setting.built === null) routes[url] = json(changed(setting));
    return url;
  });
  const server = await serveHost(test, { head: '<script src="/roads.js"></script>', routes });
  page.patience = PATIENCE;
  const begun = Date.now();
  const troubles: string[] = [];
  const sum = { roads: 0, taps: 0, looks: 0, steps: 0 };
  let known: string[] = [];
  for (const [index, { setting, roads }] of walks.entries()) {
    await page.open(`${server.origin}/host`);
    await page.evaluate((given) => window.roads.begin(given), { url: urls[index] ?? '', known });
    for (const road of roads) {
      const report = await page.evaluate((taps) => window.roads.walk(taps), road);
      sum.roads += 1;
      sum.taps += report.taps;
      sum.looks += report.looks;
      sum.steps += report.steps;
      troubles.push(...report.troubles.map((trouble) => `${setting.name}: ${trouble}`));
    }
    known = await page.evaluate(() => window.roads.seen());
  }
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  return { told: `${sum.roads} roads, ${sum.taps} taps, ${sum.steps} steps and ${sum.looks} looks examined in ${seconds} s`, troubles: [...new Set(troubles)] };
}
