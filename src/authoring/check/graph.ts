/** The roads of a flow: which step leads where, and where a woman can come in. */
import type { Condition } from '../../flow/condition.ts';
import type { Flow } from '../../flow/flow.ts';

export interface Road {
  from: string;
  to: string;
  /** The branch it belongs to, in the author's order. */
  branch: number;
  when?: Condition;
}

export interface Graph {
  /** Roads that lead somewhere; targets that do not exist are left out here. */
  from: Map<string, Road[]>;
  into: Map<string, Road[]>;
  /** The start, and the steps that a topic leads to. */
  entries: string[];
  reached: Set<string>;
}

export function graphOf(flow: Flow): Graph {
  const from = new Map<string, Road[]>(Object.keys(flow.steps).map((id) => [id, []]));
  const into = new Map<string, Road[]>(Object.keys(flow.steps).map((id) => [id, []]));
  for (const [id, step] of Object.entries(flow.steps)) {
    for (const [branch, { to, when }] of step.next.entries()) {
      const road: Road = { from: id, to, branch, ...(when ? { when } : {}) };
      if (!into.has(to)) continue;
      from.get(id)?.push(road);
      into.get(to)?.push(road);
    }
  }
  const entries = [...new Set([flow.start, ...Object.values(flow.topics).map(({ to }) => to)])].filter((id) => from.has(id));
  return { from, into, entries, reached: reach(entries, (id) => (from.get(id) ?? []).map(({ to }) => to)) };
}

/** Everything that can be come to from `starts`. */
export function reach(starts: Iterable<string>, onward: (id: string) => string[]): Set<string> {
  const reached = new Set(starts);
  // A set hands out what is added while it is walked through.
  for (const id of reached) for (const to of onward(id)) reached.add(to);
  return reached;
}
