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
  // axe compares colours: one of the engines walks in the dark.
  const dark = engine === 'firefox';
  for (const plan of plans) {
    test(`${engine}: ${plan.conversation} on all its roads${dark ? ', in the dark' : ''}`, async (t) => {
      const page = await openPage(t, engine, { dark });
      const walked = await walkIn(page, t, plan);
      t.diagnostic(`${engine}, ${plan.conversation}: ${walked.told}`);
      assert.equal(walked.troubles.join('\n'), '');
    });
  }
}
