/** What can happen to a conversation, and what it tells. */
import type { Answer } from '../flow/flow.ts';
import type { Problem } from './turn.ts';

export type ConversationEvent =
  /** Carries its step, or a double tap would answer the next question too. */
  | { type: 'answer'; step: string; answer: Answer }
  | { type: 'reject'; step: string; problem: Problem }
  /** Reopens the turn at this index, or the last answered one. */
  | { type: 'back'; turn?: number }
  | { type: 'go'; to: string }
  | { type: 'restart' };

export interface Outcome {
  type: 'outcome';
  outcome: string;
}
