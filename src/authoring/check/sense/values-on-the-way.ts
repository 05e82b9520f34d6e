/**
 * What one answer can be when a woman comes to each step, over every road of the conversation.
 * Each answer is followed by itself, so that the work grows with the steps and not with their combinations.
 */
import type { Flow } from '../../../flow/flow.ts';
import type { Graph } from '../graph.ts';
import { mayHold, type Value } from './may-hold.ts';

export interface OnTheWay {
  /** On coming to the step, before she answers it. */
  at: (step: string) => Set<Value>;
  /** On going on from it. */
  after: (step: string) => Set<Value>;
  /** The steps of one way on which she comes here without having been asked. */
  unasked: (step: string) => string[];
}

export function valuesOnTheWay(flow: Flow, graph: Graph, answer: string, values: Iterable<string>): OnTheWay {
  const every = [...values];
  const found = new Map<string, Map<Value, string | null>>();
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
    if (entry !== flow.start) for (const value of every) come(entry, value, null);
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { step, value } = next;
    for (const after of leaves(flow, step, answer, value)) {
      for (const { to, when } of graph.from.get(step) ?? []) {
        const holds = mayHold(when, flow, answer, after);
        if (holds !== false) come(to, after, step);
        if (holds === true) break;
      }
    }
  }
  const at = (step: string): Set<Value> => new Set(found.get(step)?.keys());
  return {
    at,
    after: (step) => new Set([...at(step)].flatMap((value) => leaves(flow, step, answer, value))),
    unasked: (step) => {
      const way: string[] = [];
      for (let here: string | null | undefined = step; here; here = found.get(here)?.get(null)) way.unshift(here);
      return way;
    },
  };
}

/** What the answer can be when she goes on from a step to which she came with `value`. */
function leaves(flow: Flow, step: string, answer: string, value: Value): Value[] {
  const ask = flow.steps[step]?.ask;
  if (ask?.as !== answer) return [value];
  return ask.kind === 'text' ? ['', TYPED] : Object.keys(ask.choices);
}

/** Whatever she writes herself. */
export const TYPED = '…';
