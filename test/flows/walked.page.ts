/**
 * Every conversation in the real widget: all roads, every state against the machine, each new state looked at closely.
 * Nothing here names a step; a step added tomorrow is walked tomorrow.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenEngines, openPage } from '../support/open-page.ts';
import { plannedRoads } from '../support/roads/planned-roads.ts';
import { walkIn } from './walk-in.ts';

const plans = plannedRoads();

for (const engine of chosenEngines()) {
  for (const plan of plans) {
    test(`${engine}: ${plan.conversation} on all its roads`, async (t) => {
      const page = await openPage(t, engine);
      const walked = await walkIn(page, t, plan, 'everything');
      t.diagnostic(`${engine}, ${plan.conversation}: ${walked.told}`);
      assert.equal(walked.troubles.join('\n'), '');
    });
  }
}

if (chosenEngines().includes('chromium')) {
  for (const plan of plans) {
    test(`chromium: axe finds nothing in ${plan.conversation} in the dark`, async (t) => {
      const page = await openPage(t, 'chromium', { dark: true });
      const walked = await walkIn(page, t, plan, 'axe');
      t.diagnostic(`dark, ${plan.conversation}: ${walked.told}`);
      assert.equal(walked.troubles.join('\n'), '');
    });
  }
}
