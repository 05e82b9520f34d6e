/** Every message of a conversation with its place. */
import type { Conversation, Message, Said } from '../authored/conversation.ts';
import { listOf } from '../build/step-of.ts';
import type { Path } from '../read/written.ts';

export interface PlacedMessage {
  message: string | Message;
  path: Path;
}

export function messagesIn({ steps, pages }: Pick<Conversation, 'steps' | 'pages'>): PlacedMessage[] {
  const of = (owners: Record<string, { say?: Said }>, owner: 'steps' | 'pages'): PlacedMessage[] =>
    Object.entries(owners).flatMap(([id, { say }]) =>
      listOf(say).map((message, index) => ({ message, path: [owner, id, 'say', ...(Array.isArray(say) ? [index] : [])] })));
  return [...of(steps, 'steps'), ...of(pages, 'pages')];
}

export interface NamedSource {
  name: string;
  path: Path;
}

/** The sources that a message names. */
export function sourcesOf({ message, path }: PlacedMessage): NamedSource[] {
  const source = typeof message === 'object' && 'source' in message ? message.source : undefined;
  if (source === undefined) return [];
  const at = [...path, 'source'];
  return typeof source === 'string' ? [{ name: source, path: at }] : source.map((name, index) => ({ name, path: [...at, index] }));
}
