/**
 * The words of a conversation, in the order in which they were written.
 * A translation is laid out in the same way, so that the same walk reads both.
 */
import { keys, type Owner } from '../../flow/keys.ts';
import type { Path } from '../read/written.ts';
import type { Word } from './word.ts';

/** What a conversation and its translation have in common. */
export interface Wordy {
  title?: string;
  steps?: Record<string, WordyStep>;
  pages?: Record<string, { title?: string; say?: unknown }>;
}
interface WordyStep {
  title?: string;
  say?: unknown;
  ask?: { label?: string; why?: string; hint?: string; choices?: Record<string, string | { label: string }> };
  keep?: string;
}

export function conversationWords(wordy: Wordy, base: Path = []): Word[] {
  return [
    ...plain(keys.title, wordy.title, [...base, 'title'], 'heading'),
    ...Object.entries(wordy.steps ?? {}).flatMap(([id, step]) => stepWords(id, step, [...base, 'steps', id])),
    ...Object.entries(wordy.pages ?? {}).flatMap(([id, page]) => {
      const path = [...base, 'pages', id];
      return [...plain(keys.pageTitle(id), page.title, [...path, 'title'], 'heading'), ...saidWords({ in: 'pages', id }, page.say, path)];
    }),
  ];
}

function stepWords(id: string, step: WordyStep, path: Path): Word[] {
  const { ask } = step;
  const at = [...path, 'ask'];
  return [
    ...plain(keys.stepTitle(id), step.title, [...path, 'title'], 'heading'),
    ...saidWords({ in: 'steps', id }, step.say, path),
    ...(['label', 'why', 'hint'] as const).flatMap((part) => plain(keys.ask(id, part), ask?.[part], [...at, part], 'label')),
    ...Object.entries(ask?.choices ?? {}).flatMap(([choice, words]) => {
      const place = [...at, 'choices', choice];
      return typeof words === 'string'
        ? plain(keys.choice(id, choice), words, place, 'choice')
        : plain(keys.choice(id, choice), words.label, [...place, 'label'], 'choice');
    }),
    ...plain(keys.keep(id), step.keep, [...path, 'keep'], 'label'),
  ];
}

function saidWords(owner: Owner, said: unknown, path: Path): Word[] {
  const messages: unknown[] = Array.isArray(said) ? said : [said];
  return messages.flatMap((message, index) => messageWords(owner, index, message, [...path, 'say', ...(Array.isArray(said) ? [index] : [])]));
}

function messageWords(owner: Owner, index: number, message: unknown, path: Path): Word[] {
  const key = keys.say(owner, index);
  if (typeof message === 'string') return [{ key, text: message, path, form: 'rich', role: 'say' }];
  if (typeof message !== 'object' || message === null) return [];
  const parts = message as Partial<Record<'text' | 'quote' | 'by' | 'card', string>>;
  const rich = (part: 'text' | 'quote', role: Word['role']): Word[] =>
    parts[part] === undefined ? [] : [{ key, text: parts[part], path: [...path, part], form: 'rich', role }];
  return [
    ...plain(keys.say(owner, index, 'card'), parts.card, [...path, 'card'], 'heading'),
    ...rich('text', parts.by === undefined ? 'say' : 'quote'),
    ...rich('quote', 'quote'),
    ...plain(keys.say(owner, index, 'by'), parts.by, [...path, 'by'], 'name'),
  ];
}

const plain = (key: string, text: string | undefined, path: Path, role: Word['role']): Word[] =>
  text === undefined ? [] : [{ key, text, path, form: 'plain', role }];
