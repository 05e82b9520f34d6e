/** A turn: one step she came to, and what she answered there. The turns are all that a conversation keeps. */
import type { Answers } from '../flow/condition.ts';
import type { Answer, Flow } from '../flow/flow.ts';

export interface Turn {
  readonly step: string;
  readonly answer?: Answer;
  /** Why her last try could not be taken, until she tries again. */
  readonly problem?: Problem;
}

export type Problem = 'too-long';

export type Turns = readonly Turn[];

/** Her answers by name, the latest winning. */
export function answersOf(flow: Flow, turns: Turns): Answers {
  const answers: Record<string, Answer> = {};
  for (const { step, answer } of turns) {
    const name = flow.steps[step]?.ask?.as;
    if (name !== undefined && answer !== undefined) answers[name] = answer;
  }
  return answers;
}

/** Index of the last turn that she answered, or -1. */
export function lastAnswered(turns: Turns): number {
  for (let index = turns.length - 1; index >= 0; index -= 1) if (turns[index]?.answer !== undefined) return index;
  return -1;
}
