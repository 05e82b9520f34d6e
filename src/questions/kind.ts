/** A kind of question: how it is painted, how what she did becomes an answer, and how her answer reads later. */
import type { Problem } from '../conversation/turn.ts';
import type { Answer, Ask } from '../flow/flow.ts';
import type { Answers } from '../flow/condition.ts';
import type { Phrase } from '../words/phrase.ts';
import type { View } from '../messages/view.ts';

export interface Asked<Kind extends Ask['kind'] = Ask['kind']> {
  step: string;
  ask: Extract<Ask, { kind: Kind }>;
  answers: Answers;
  /** What she answered before she came back to change it. */
  earlier: Answer | undefined;
  problem: Problem | undefined;
}

export type Parsed = { answer: Answer } | { problem: Problem };

export interface QuestionKind<Kind extends Ask['kind']> {
  template: (asked: Asked<Kind>, view: View) => unknown;
  /** `pressed` is the button she used, `form` what she may have typed in. */
  parse: (pressed: HTMLElement, form: HTMLFormElement, ask: Extract<Ask, { kind: Kind }>) => Parsed | null;
  answered: (step: string, answer: Answer, answers: Answers, view: View) => Phrase;
}
