/** Every kind of question there is, by the name a flow gives it. */
import type { Answers } from '../flow/condition.ts';
import type { Answer, Ask } from '../flow/flow.ts';
import type { View } from '../messages/view.ts';
import type { Phrase } from '../words/phrase.ts';
import { choice } from './choice.ts';
import type { Asked, Parsed, QuestionKind } from './kind.ts';
import { text } from './text.ts';

const kinds: { [Kind in Ask['kind']]: QuestionKind<Kind> } = { choice, text };

const kindOf = (ask: Ask): QuestionKind<Ask['kind']> => kinds[ask.kind] as QuestionKind<Ask['kind']>;

export const questionTemplate = (asked: Asked, view: View): unknown => kindOf(asked.ask).template(asked, view);

export const parseAnswer = (pressed: HTMLElement, form: HTMLFormElement, ask: Ask): Parsed | null =>
  kindOf(ask).parse(pressed, form, ask);

/** Her answer as she chose it; `answers` are those up to there. */
export const answerPhrase = (step: string, ask: Ask, answer: Answer, answers: Answers, view: View): Phrase =>
  kindOf(ask).answered(step, answer, answers, view);

export const questionKinds: readonly string[] = Object.keys(kinds);
