/** The generated roads, with where each led before anything was wrong: whether one of them leads elsewhere now. */
import { initialTransition, transition } from 'xstate';
import { isDeepStrictEqual } from 'node:util';
import { compile } from '../../../src/conversation/machine.ts';
import type { Turns } from '../../../src/conversation/turn.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import type { Road } from '../../support/roads/covering-roads.ts';
import type { Plan } from '../../support/roads/planned-roads.ts';
import { withMistake, type Mutant } from './mutants.ts';
import { stepsTouched } from './steps-touched.ts';

interface Recorded {
  road: Road;
  turns: Turns;
  steps: Set<string>;
}

export class RoadNet {
  private readonly settings: { flow: Flow; roads: Recorded[] }[];

  constructor({ walks }: Pick<Plan, 'walks'>) {
    this.settings = walks.map(({ setting: { flow }, roads }) => {
      const machine = compile(flow);
      const recorded = roads.map((road) => {
        const turns = turnsOn(road, machine);
        return { road, turns, steps: new Set(turns.map(({ step }) => step)) };
      });
      return { flow, roads: recorded };
    });
  }

  catches(mutant: Mutant, original: Flow): boolean {
    return this.settings.some(({ flow, roads }) => {
      // Another setting's programme may have rules of its own: the mistake is one in these.
      if ('programme' in mutant && !isDeepStrictEqual(flow.programmes[mutant.programme]?.rules, original.programmes[mutant.programme]?.rules)) return false;
      const touched = stepsTouched(flow, mutant);
      const near = roads.filter(({ steps }) => touched.some((step) => steps.has(step)));
      if (near.length === 0) return false;
      const machine = compile(withMistake(flow, mutant));
      return near.some(({ road, turns }) => !isDeepStrictEqual(turnsOn(road, machine), turns));
    });
  }
}

function turnsOn(road: Road, machine: ReturnType<typeof compile>): Turns {
  let [place] = initialTransition(machine);
  for (const tap of road) [place] = transition(machine, place, tap);
  return place.context.turns;
}
