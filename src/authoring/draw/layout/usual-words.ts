/**
 * Words that lead to the same step again and again, such as “Back to the menu”. They are told once, beside the
 * picture; on each card the name of the step is enough, and what is special to the card can be seen.
 */
import type { Picture, Road } from '../picture.ts';
import type { Arrows } from './arrows.ts';

/** Fewer than this are simply written out. */
const OFTEN = 8;

export interface UsualWords {
  /** Step → what is chosen to come there, most times; the most frequent first. */
  byStep: Map<string, { label: string; times: number }>;
  isUsual: (road: Road) => boolean;
}

export function usualWords({ steps }: Pick<Picture, 'steps'>, { isArrow }: Arrows): UsualWords {
  const counted = new Map<string, Map<string, number>>();
  for (const { roads } of steps)
    for (const road of roads) {
      if (!road.plain || road.over || road.lost || road.change || isArrow(road)) continue;
      const labels = counted.get(road.to) ?? new Map<string, number>();
      counted.set(road.to, labels.set(road.label, (labels.get(road.label) ?? 0) + 1));
    }
  const found = [...counted].flatMap(([to, labels]) => {
    const [label, times] = [...labels].reduce((most, each) => (each[1] > most[1] ? each : most));
    return times >= OFTEN ? [[to, { label, times }] as const] : [];
  });
  const byStep = new Map(found.sort((a, b) => b[1].times - a[1].times));
  return { byStep, isUsual: (road) => road.plain && !road.change && !isArrow(road) && byStep.get(road.to)?.label === road.label };
}
