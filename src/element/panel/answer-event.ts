/** What she answered, as the event it is to the conversation; null when it is no answer to what was asked. */
import type { ConversationEvent } from '../../conversation/event.ts';
import type { Flow } from '../../flow/flow.ts';
import { parseAnswer } from '../../questions/kinds.ts';
import type { Act } from './press.ts';

export function answerEvent({ pressed, form, step }: Extract<Act, { do: 'answer' }>, flow: Flow): ConversationEvent | null {
  const ask = flow.steps[step]?.ask;
  const parsed = ask ? parseAnswer(pressed, form, ask) : null;
  if (parsed === null) return null;
  return 'answer' in parsed ? { type: 'answer', step, answer: parsed.answer } : { type: 'reject', step, problem: parsed.problem };
}
