/** The steps at which a mistake can show: its own, or those whose routes ask for the programme's rules. */
import type { Flow } from '../../../src/flow/flow.ts';
import { asksFor, type Mutant } from './mutants.ts';

export const stepsTouched = (flow: Flow, mutant: Mutant): string[] =>
  'step' in mutant
    ? [mutant.step]
    : Object.entries(flow.steps).flatMap(([id, { next }]) => (next.some(({ when }) => when !== undefined && asksFor(when, mutant.programme)) ? [id] : []));
