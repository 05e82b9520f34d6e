/** One message in a few words: what it says, or what it shows. */
import { keys, type Owner } from '../../../flow/keys.ts';
import type { Say } from '../../../flow/flow.ts';
import type { Names } from './names.ts';

export function messageWords(say: Say, owner: Owner, index: number, names: Names): string {
  const key = keys.say(owner, index);
  switch (say.kind) {
    case 'text':
      return names.word(key) ?? '';
    case 'quote':
      return `“${names.word(key) ?? ''}”`;
    case 'card':
      return names.word(keys.say(owner, index, 'card')) ?? '';
    case 'services':
      return say.topic.startsWith('$') ? 'Services for what she named' : `Services: ${names.topic(say.topic)}`;
    case 'programme':
      return `How to reach ${names.programme(say.programme)}`;
    case 'summary':
      return 'Her summary';
  }
}

/** What a step says first: to everyone, where something is said to everyone. */
export function firstWords(say: readonly Say[], owner: Owner, names: Names): string | undefined {
  const toAll = say.findIndex(({ when }) => when === undefined);
  const index = Math.max(0, toAll);
  const first = say[index];
  return first && `${toAll < 0 ? 'May say: ' : ''}${messageWords(first, owner, index, names)}`;
}
