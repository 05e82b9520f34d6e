/**
 * Which roads are drawn as arrows. A step that many others lead to, such as a menu, would pull an arrow across
 * the whole picture from each of them; there each road ends in a small mark with the name of the step instead.
 */
import type { DrawnStep, Picture, Road } from '../picture.ts';

export interface Arrows {
  isArrow: (road: Road) => boolean;
  /** The steps whose roads to this one end in a mark. */
  markedFrom: (id: string) => string[];
}

/** How many steps may lead to a step by arrows: a small conversation has room for more. */
const room: [steps: number, arrows: number][] = [
  [15, 4],
  [40, 3],
  [Infinity, 2],
];

export function arrowsOf({ steps }: Pick<Picture, 'steps'>): Arrows {
  const [, most] = room.find(([upTo]) => steps.length <= upTo) ?? [0, 2];
  const from = new Map<string, Set<string>>();
  for (const { id, roads } of steps) for (const { to, over } of roads) if (!over) from.set(to, (from.get(to) ?? new Set()).add(id));
  const isArrow = ({ id, to, lost, over }: Road): boolean => !lost && !over && (from.get(to)?.size ?? 0) <= most && !id.startsWith(`${to}.`);
  const marked = new Map<string, string[]>();
  for (const step of steps) for (const to of markedBy(step, isArrow)) marked.set(to, [...(marked.get(to) ?? []), step.id]);
  return { isArrow, markedFrom: (id) => marked.get(id) ?? [] };
}

const markedBy = ({ roads }: DrawnStep, isArrow: Arrows['isArrow']): Set<string> => new Set(roads.filter((road) => !isArrow(road)).map(({ to }) => to));
