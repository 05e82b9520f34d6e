/** How many journeys take each road of a conversation, so that a picture can show the ones that nobody tries out. */
import { walk } from '../journey/walk.ts';
import { withProgrammes } from '../journey/with-programmes.ts';
import type { Talk } from '../check/subject.ts';
import type { DrawnStep, Picture } from './picture.ts';

/** Only for a folder that `check` finds sound: in an endless loop a journey would never end. */
export function withJourneys(picture: Picture, { flow, folder, name }: Talk): Picture {
  const taken = new Map<string, number>();
  for (const { answers, programmes } of folder.journeys.get(name)?.value ?? [])
    for (const road of walk(withProgrammes(flow, folder.programmes.value, programmes), answers).branches) taken.set(road, (taken.get(road) ?? 0) + 1);
  const counted = (step: DrawnStep): DrawnStep => ({ ...step, roads: step.roads.map((road) => (road.over ? road : { ...road, journeys: taken.get(road.id) ?? 0 })) });
  return { ...picture, steps: picture.steps.map(counted) };
}
