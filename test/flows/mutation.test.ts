/** One mistake in twenty-five, spread over every conversation: `npm run mutate` tries them all and takes minutes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plannedRoads } from '../support/roads/planned-roads.ts';
import { measure, named, share } from './mutation/measured.ts';

const ENOUGH = 0.95;
const ONE_IN = 25;

for (const plan of plannedRoads()) {
  test(`${plan.conversation}: journeys and generated roads notice a mistake in the routes`, (t) => {
    const { noticed } = measure(plan, (all) => all.filter((_, index) => index % ONE_IN === 0));
    const survivors = noticed.filter(({ byJourney, byRoad }) => !byJourney && !byRoad).map(({ mutant }) => named(plan.conversation, mutant));
    t.diagnostic(`${share(noticed.length - survivors.length, noticed.length)} are noticed. Survivors: ${survivors.join('; ') || 'none'}`);
    assert.ok(noticed.length > 0, 'something was tried');
    assert.ok(survivors.length <= noticed.length * (1 - ENOUGH), survivors.join('\n'));
  });
}
