/**
 * What one answer can be when a woman comes to each step, over every road of the conversation.
 * Each answer is followed by itself, so that the work grows with the steps and not with their combinations;
 * values that nothing tells apart are followed as one.
 */
import type { Flow } from '../../../flow/flow.ts';
import type { Graph } from '../graph.ts';
import { mayHold, type Value } from './may-hold.ts';

export interface OnTheWay {
  /** On coming to the step, before she answers it. */
  at: (step: string) => ReadonlySet<Value>;
  /** On going on from it. */
  after: (step: string) => ReadonlySet<Value>;
  /** The steps of one way on which she comes here without having been asked. */
  unasked: (step: string) => string[];
}

/** Step → value → the step she came from with it. */
type Found = Map<string, Map<Value, string | null>>;

const NONE: ReadonlySet<Value> = new Set();

export function valuesOnTheWay(flow: Flow, graph: Graph, answer: string, given: ReadonlySet<Value>): OnTheWay {
  let found: Found | undefined;
  // Most answers are read only where they are given, and need not be followed at all.
  const all = (): Found => (found ??= follow(flow, graph, answer, given));
  const asks = (step: string): boolean => flow.steps[step]?.ask?.as === answer;
  const at = (step: string): ReadonlySet<Value> => new Set(all().get(step)?.keys() ?? NONE);
  return {
    at,
    after: (step) => (asks(step) ? given : at(step)),
    unasked: (step) => {
      const way: string[] = [];
      for (let here: string | null | undefined = step; here; here = all().get(here)?.get(null)) way.unshift(here);
      return way;
    },
  };
}

function follow(flow: Flow, graph: Graph, answer: string, given: ReadonlySet<Value>): Found {
  const found: Found = new Map();
  const answered = new Set<string>();
  const waiting: { step: string; value: Value }[] = [];
  const come = (step: string, value: Value, by: string | null): void => {
    const here = found.get(step) ?? new Map<Value, string | null>();
    found.set(step, here);
    if (here.has(value)) return;
    here.set(value, by);
    waiting.push({ step, value });
  };
  // She comes to the start with nothing answered, and by a topic at any time, whatever she said before.
  for (const entry of graph.entries) {
    come(entry, null, null);
    if (entry !== flow.start) for (const value of given) come(entry, value, null);
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { step, value } = next;
    const asks = flow.steps[step]?.ask?.as === answer;
    // She answers anew here, so it does not matter with what she came.
    if (asks && answered.has(step)) continue;
    if (asks) answered.add(step);
    for (const after of asks ? given : [value]) {
      for (const { to, when } of graph.from.get(step) ?? []) {
        const holds = mayHold(when, flow, answer, after);
        if (holds !== false) come(to, after, step);
        if (holds === true) break;
      }
    }
  }
  return found;
}
