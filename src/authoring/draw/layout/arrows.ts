/**
 * Which roads are drawn as arrows. A step that many others lead to, such as a menu, would pull an arrow across
 * the whole picture from each of them; there each road ends in a small mark with the name of the step instead.
 */
import type { DrawnStep, Road } from '../picture.ts';
import { bandsOf } from './bands.ts';

export interface Arrows {
  isArrow: (road: Road) => boolean;
  /** The steps whose roads to this one end in a mark. */
  markedFrom: (id: string) => string[];
}

type Steps = readonly DrawnStep[];

/** How many steps may lead to a step by arrows: a small conversation has room for more. */
const room: [steps: number, arrows: number][] = [
  [15, 4],
  [40, 3],
  [Infinity, 2],
];
/** The part of the steps that arrows lead to, at least: where all are led to from everywhere, marks alone would show no road. */
const ENOUGH = 0.3;

export function arrowsOf({ steps }: { steps: Steps }): Arrows {
  const isArrow = withoutLong(steps, chosen(steps));
  const marked = new Map<string, string[]>();
  for (const step of steps) for (const to of markedBy(step, isArrow)) marked.set(to, [...(marked.get(to) ?? []), step.id]);
  return { isArrow, markedFrom: (id) => marked.get(id) ?? [] };
}

function chosen(steps: Steps): Arrows['isArrow'] {
  const [, most] = room.find(([upTo]) => steps.length <= upTo) ?? [0, 2];
  const from = new Map<string, Set<string>>();
  for (const { id, roads } of steps) for (const { to, over } of roads) if (!over) from.set(to, (from.get(to) ?? new Set()).add(id));
  const few = ({ to }: Road): boolean => (from.get(to)?.size ?? 0) <= most;
  const drawable = ({ id, to, lost, over }: Road): boolean => !lost && !over && !id.startsWith(`${to}.`);
  const reached = new Set(steps.flatMap(({ roads }) => roads.filter((road) => drawable(road) && few(road)).map(({ to }) => to)));
  if (reached.size >= steps.length * ENOUGH) return (road) => drawable(road) && few(road);
  // Then each step is led to from the one that its author wrote before it.
  const before = new Map(steps.map(({ id }, index) => [id, steps[index - 1]?.id]));
  return (road) => drawable(road) && (few(road) || road.id.startsWith(`${before.get(road.to) ?? ''}.`));
}

/** A chain as long as the sheet is wide goes on elsewhere: its next arrow becomes a mark. */
function withoutLong(steps: Steps, isArrow: Arrows['isArrow']): Arrows['isArrow'] {
  const most = Math.max(10, Math.round(Math.sqrt(steps.length) * 1.2));
  const band = bandsOf(steps.map(({ id, roads }) => ({ id, to: roads.filter(isArrow).map(({ to }) => to) })), most);
  const cut = new Set(steps.flatMap(({ id, roads }) => roads.filter(({ to }) => band.get(id) !== band.get(to)).map((road) => road.id)));
  return (road) => isArrow(road) && !cut.has(road.id);
}

const markedBy = ({ roads }: DrawnStep, isArrow: Arrows['isArrow']): Set<string> => new Set(roads.filter((road) => !isArrow(road)).map(({ to }) => to));

