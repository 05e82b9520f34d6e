/** The shortest way from a fresh start to a step of a kind that a test needs. */
import type { Flow } from '../../../src/flow/flow.ts';
import type { Walk } from './covering-walks.ts';
import { Roads, type Place } from './roads.ts';

export function wayTo(flow: Flow, wanted: (step: string) => boolean): Walk {
  const roads = new Roads(flow);
  const [start] = roads.beginnings();
  const ways: { place: Place; way: Walk }[] = [{ place: start.to, way: [] }];
  const seen = new Set<Place>();
  // Grows while it is read: the nearest first.
  for (const { place, way } of ways) {
    if (wanted(place.step)) return way;
    if (seen.has(place)) continue;
    seen.add(place);
    for (const { tap, to } of roads.from(place)) ways.push({ place: to, way: [...way, tap] });
  }
  throw new Error('No way leads to such a step.');
}
