/**
 * Which pasts count as one: those that no condition ahead tells apart. The search for roads looks at each step
 * once for each way in which its past can matter, and not once for every past there could be.
 */
import { deepLeaves, type Leaf } from '../../../src/authoring/check/conditions.ts';
import { holds, type Answers, type Condition } from '../../../src/flow/condition.ts';
import type { Flow, Step } from '../../../src/flow/flow.ts';
import { decided } from './decided.ts';

type AnswerLeaf = Extract<Leaf, { answer: string }>;
/** By its text, so that one that is read in two places counts once. */
type Leaves = Map<string, AnswerLeaf>;

/** What conditions there read of her answers: to speak and to offer, or to lead on. */
export interface ReadAt {
  arriving: Leaves;
  leaving: Leaves;
}

const leavesIn = (conditions: readonly { when?: Condition }[], flow: Flow): Leaves =>
  new Map(
    conditions
      .flatMap(({ when }) => (when && decided(when, flow) === undefined ? deepLeaves(when, flow) : []))
      .flatMap((leaf) => ('answer' in leaf ? [[JSON.stringify(leaf), leaf] as const] : [])),
  );

/** What is read at a step. What she answers there need not be remembered to know where it leads. */
export function readAt({ say, ask, next }: Step, flow: Flow): ReadAt {
  const leaving = [...leavesIn(next, flow)].filter(([, leaf]) => leaf.answer !== ask?.as);
  return { arriving: leavesIn([...say, ...(ask?.kind === 'choice' ? Object.values(ask.choices) : [])], flow), leaving: new Map(leaving) };
}

export type PastOf = (step: string, answers: Answers) => string;

/**
 * Tells pasts apart by what is read at the step itself, and by what is read at the `goals`
 * as far as it can still matter: until its question is asked anew.
 */
export function pastOf(flow: Flow, goals: Iterable<string>): PastOf {
  const steps = Object.entries(flow.steps);
  const own = new Map(steps.map(([id, step]) => [id, readAt(step, flow)]));
  const ahead = new Map<string, Leaves>(steps.map(([id]) => [id, new Map()]));
  for (const goal of goals) {
    const read = own.get(goal);
    if (read) ahead.set(goal, new Map([...read.arriving, ...read.leaving]));
  }
  for (let grown = true; grown; ) {
    grown = false;
    for (const [id, { ask, next }] of steps) {
      const here = ahead.get(id);
      for (const [text, leaf] of next.flatMap(({ to }) => [...(ahead.get(to) ?? [])])) {
        if (leaf.answer === ask?.as || here?.has(text)) continue;
        here?.set(text, leaf);
        grown = true;
      }
    }
  }
  const leaves = new Map(steps.map(([id]) => {
    const read = own.get(id);
    return [id, [...new Map([...(read?.arriving ?? []), ...(read?.leaving ?? []), ...(ahead.get(id) ?? [])]).values()]];
  }));
  return (step, answers) => (leaves.get(step) ?? []).map((leaf) => (holds(leaf, flow, answers) ? '1' : '0')).join('');
}
