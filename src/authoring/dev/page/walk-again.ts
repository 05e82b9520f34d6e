/** Walks what she answered before through a flow that was changed. What no longer follows is dropped. */
import type { Conversation } from '../../../conversation/conversation.ts';
import type { Past } from './place.ts';

export function walkAgain(conversation: Conversation, past: readonly Past[]): void {
  for (const [index, { step, answer, asked }] of past.entries()) {
    const before = conversation.turns;
    const next = past[index + 1]?.step;
    // A question she left open for another place: she went there by a topic.
    if (asked && answer === undefined && next !== undefined) {
      if (Object.hasOwn(conversation.flow.steps, next)) conversation.send({ type: 'go', to: next });
    } else if (answer !== undefined && before.at(-1)?.step === step) {
      conversation.send({ type: 'answer', step, answer });
      // No longer offered: she stands before the question that was changed.
      if (conversation.turns === before) return;
    }
  }
}
