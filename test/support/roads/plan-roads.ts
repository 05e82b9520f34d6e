/** Finds the roads through the built conversations and writes them down for every test that takes them. */
import { writeFileSync } from 'node:fs';
import { planRoads, PLANS } from './planned-roads.ts';

const begun = performance.now();
const plans = planRoads();
writeFileSync(PLANS, JSON.stringify(plans));
const roads = plans.flatMap(({ walks }) => walks.flatMap((walk) => walk.roads));
console.log(`${roads.length} roads of ${roads.flat().length} taps are planned in ${PLANS}, found in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
