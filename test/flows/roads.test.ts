/** Roads that pass everything a conversation holds are found from the flow itself; how many, and what none of them meets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Flow } from '../../src/flow/flow.ts';
import { builtFlows } from '../support/roads/built-flows.ts';
import { passing } from '../support/roads/passed.ts';
import { FLOWS, plannedRoads } from '../support/roads/planned-roads.ts';

test('the flows under test are the ones that ship, with two languages more', () => {
  const bare = ({ languages, ...flow }: Flow): unknown => ({ ...flow, languages: Object.keys(languages).filter((code) => !['en-xa', 'ar-xb'].includes(code)) });
  assert.deepEqual(builtFlows(FLOWS).map(bare), builtFlows('dist/flows').map(bare));
});

test('every step, message, answer, branch and outcome lies on a road', (t) => {
  for (const { conversation, things, left, walks } of plannedRoads()) {
    const roads = walks.flatMap((walk) => walk.roads);
    t.diagnostic(
      `${conversation}: ${roads.length} roads with ${roads.flat().length} taps through ${walks.length} settings pass ${things - left.length} of ${things} things. ` +
        `No road passes: ${left.join(', ') || 'nothing is left'}.`,
    );
    const flow = builtFlows(FLOWS).find(({ id }) => id === conversation);
    assert.deepEqual(left.filter((name) => !lastResorts(flow).includes(name)), []);
  }
});

/** The last of several branches must be there whether or not anything is left for it. */
const lastResorts = (flow: Flow | undefined): string[] =>
  Object.entries(flow?.steps ?? {}).flatMap(([id, { next }]) => (next.length > 1 ? [passing.branch(id, next.length - 1)] : []));
