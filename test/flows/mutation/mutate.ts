/**
 * `npm run mutate`: one mistake at a time in the routes of every conversation and in the programmes' rules, and whether
 * the author's journeys and the generated roads notice it. The roads were recorded from the same flow before, so they
 * notice any change on their way; what the journeys alone notice says how well an author is guarded. Survivors are printed.
 */
import { plannedRoads } from '../../support/roads/planned-roads.ts';
import { measure, named, share } from './measured.ts';

const ENOUGH = 0.95;

for (const plan of plannedRoads()) {
  const begun = performance.now();
  const { conversation, noticed, harmless } = measure(plan);
  const caught = noticed.filter(({ byJourney, byRoad }) => byJourney || byRoad).length;
  const byJourneys = noticed.filter(({ byJourney }) => byJourney).length;
  const byRoads = noticed.filter(({ byRoad }) => byRoad).length;
  console.log(`${conversation}: ${noticed.length + harmless.length} mistakes, one at a time, in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  console.log(`  ${harmless.length} change nothing for any answers and any state of the programmes, and are left out`);
  console.log(`  caught by journeys and roads together: ${share(caught, noticed.length)}`);
  console.log(`  by journeys alone: ${share(byJourneys, noticed.length)}; by roads alone: ${share(byRoads, noticed.length)}`);
  for (const { mutant, byJourney, byRoad } of noticed) {
    if (!byJourney && !byRoad) console.log(`  survived: ${named(conversation, mutant)}`);
    else if (!byJourney) console.log(`  no journey tells: ${named(conversation, mutant)}`);
  }
  if (caught < noticed.length * ENOUGH) process.exitCode = 1;
}
