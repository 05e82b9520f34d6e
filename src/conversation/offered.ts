/** What a question offers her now: some choices depend on a programme or on what she said before. */
import { holds, type Answers } from '../flow/condition.ts';
import type { Answer, Ask, Flow } from '../flow/flow.ts';
import { answersOf, type Turns } from './turn.ts';

/** Ids of the choices she can see, in the author's order. */
export const choicesOffered = (ask: Extract<Ask, { kind: 'choice' }>, flow: Flow, answers: Answers): string[] =>
  Object.entries(ask.choices)
    .filter(([, choice]) => holds(choice.when, flow, answers))
    .map(([id]) => id);

/** Whether the open question takes this answer. */
export function offered(flow: Flow, turns: Turns, answer: Answer): boolean {
  const ask = flow.steps[turns.at(-1)?.step ?? '']?.ask;
  if (ask === undefined) return false;
  if (ask.kind === 'text') return answer.length <= ask.max;
  return choicesOffered(ask, flow, answersOf(flow, turns)).includes(answer);
}
