/** Puts every mistake to the journeys and to the generated roads, and says who noticed. */
import { readFolder } from '../../../src/authoring/read/read-folder.ts';
import type { Plan } from '../../support/roads/planned-roads.ts';
import { JourneyNet } from './journey-net.ts';
import { mutantsOf, type Mutant } from './mutants.ts';
import { RoadNet } from './road-net.ts';
import { sameForAll } from './same-for-all.ts';

export interface Noticed {
  mutant: Mutant;
  byJourney: boolean;
  byRoad: boolean;
}

export interface Measured {
  conversation: string;
  noticed: Noticed[];
  /** Mistakes that change nothing for anybody. */
  harmless: Mutant[];
}

/** `chosen` takes some of the mutants, for a shorter run. */
export function measure(plan: Plan, chosen: (mutants: Mutant[]) => Mutant[] = (all) => all): Measured {
  const { folder } = readFolder('flows');
  if (folder === undefined) throw new Error('The folder “flows” cannot be read. Run: npm run check');
  const journeys = new JourneyNet(folder, plan.conversation);
  const roads = new RoadNet(plan);
  const measured: Measured = { conversation: plan.conversation, noticed: [], harmless: [] };
  for (const mutant of chosen(mutantsOf(journeys.flow))) {
    const byJourney = journeys.catches(mutant);
    const byRoad = roads.catches(mutant, journeys.flow);
    if (!byJourney && !byRoad && sameForAll(journeys.flow, mutant)) measured.harmless.push(mutant);
    else measured.noticed.push({ mutant, byJourney, byRoad });
  }
  return measured;
}

export const share = (some: number, all: number): string => `${some} of ${all} (${((100 * some) / all).toFixed(1)}%)`;

export const named = (conversation: string, mutant: Mutant): string =>
  'step' in mutant ? `flows/${conversation}.yaml, ${mutant.step}: ${mutant.what}` : `flows/programmes.yaml, ${mutant.programme}: ${mutant.what}`;
