/** The shortest way to a step of a kind that a test needs: from a fresh start, or on from where another way ended. */
import type { Flow } from '../../../src/flow/flow.ts';
import type { Walk } from './covering-walks.ts';
import { Roads, type Place } from './roads.ts';

export interface Way {
  walk: Walk;
  end: Place;
}

export function wayTo(flow: Flow, wanted: (step: string) => boolean, from?: Place): Way {
  const roads = new Roads(flow);
  const ways: Way[] = [{ walk: [], end: from ?? roads.beginnings()[0].to }];
  const seen = new Set<string>();
  // Grows while it is read: the nearest first.
  for (const { walk, end } of ways) {
    if (wanted(end.step)) return { walk, end };
    if (seen.has(end.key)) continue;
    seen.add(end.key);
    for (const { tap, to } of roads.from(end)) ways.push({ walk: [...walk, tap], end: to });
  }
  throw new Error('No way leads to such a step.');
}

export const asksForText = (flow: Flow) => (step: string): boolean => flow.steps[step]?.ask?.kind === 'text';
export const showsSummary = (flow: Flow) => (step: string): boolean =>
  flow.steps[step]?.say.some(({ kind }) => kind === 'summary') ?? false;
