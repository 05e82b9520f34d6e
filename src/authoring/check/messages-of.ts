/** Every message of a conversation with its place. */
import type { Conversation, Message } from '../authored/conversation.ts';
import { listOf } from '../build/step-of.ts';
import type { Path } from '../read/written.ts';

export interface PlacedMessage {
  message: string | Message;
  path: Path;
  in: 'steps' | 'pages';
  /** Of the step or page. */
  id: string;
}

export const messagesIn = (conversation: Pick<Conversation, 'steps' | 'pages'>): PlacedMessage[] =>
  (['steps', 'pages'] as const).flatMap((kind) =>
    Object.entries(conversation[kind]).flatMap(([id, { say }]) =>
      listOf(say).map((message, index) => ({ message, path: [kind, id, 'say', ...(Array.isArray(say) ? [index] : [])], in: kind, id }))));
