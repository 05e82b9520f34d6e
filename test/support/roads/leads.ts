/** Which step may lead to which, as far as the programmes' settings tell, and how far it is. */
import type { Flow } from '../../../src/flow/flow.ts';
import { decided } from './decided.ts';
import { thingsAt } from './passed.ts';

/** Steps that one may lead to; none behind a branch that is always taken. */
function leadsTo(flow: Flow, id: string): string[] {
  const targets: string[] = [];
  for (const { when, to } of flow.steps[id]?.next ?? []) {
    const here = decided(when, flow);
    if (here !== false) targets.push(to);
    if (here === true) break;
  }
  return targets;
}

function distances(from: readonly string[], onward: (id: string) => readonly string[]): Map<string, number> {
  const found = new Map(from.map((id) => [id, 0]));
  // A map hands out what is added while it is walked through.
  for (const [id, distance] of found) for (const to of onward(id)) if (!found.has(to)) found.set(to, distance + 1);
  return found;
}

const fromStart = (flow: Flow): Map<string, number> =>
  distances([flow.start, ...Object.values(flow.topics).map(({ to }) => to)], (id) => leadsTo(flow, id));

/** Steps at which something missing may yet be passed. */
export const possibleGoals = (flow: Flow, missing: ReadonlySet<string>): string[] =>
  [...fromStart(flow).keys()].filter((id) => thingsAt(flow, id, { possible: true }).some((name) => missing.has(name)));

/** How many steps longer than the shortest way a way to a goal may be. */
const DETOUR = 5;

/** The steps on ways to a goal that are no long detour; loops through the whole flow are left out. */
export function corridorTo(flow: Flow, goal: string): Set<string> {
  const before = new Map<string, string[]>();
  for (const id of Object.keys(flow.steps)) for (const to of leadsTo(flow, id)) before.set(to, [...(before.get(to) ?? []), id]);
  const behind = fromStart(flow);
  const ahead = distances([goal], (id) => before.get(id) ?? []);
  const far = (id: string): number => (behind.get(id) ?? Infinity) + (ahead.get(id) ?? Infinity);
  return new Set(Object.keys(flow.steps).filter((id) => far(id) <= far(goal) + DETOUR));
}
