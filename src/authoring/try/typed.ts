/** What an author typed: a number, the beginning of an answer, or one of the short commands. */
import type { Answer } from '../../flow/flow.ts';

/** Short commands, and the word that may be typed in full where no answer begins with it. */
const commands = {
  b: 'back',
  u: 'urgent',
  p: 'person',
  m: 'topics',
  w: 'why',
  '?': 'where',
  j: 'journey',
  '+': 'more',
  r: 'restart',
  h: 'help',
  q: 'leave',
} as const;
type Command = (typeof commands)[keyof typeof commands];

export type Act =
  | { do: 'answer'; answer: Answer }
  | { do: 'change'; number: number }
  | { do: 'go'; topic: string }
  | { do: Command | 'nothing' }
  | { do: 'unclear'; why: string };

/** What she could answer now: choices with their words, or anything she writes. */
export type Answerable = { choices: readonly { id: Answer; label: string }[] } | 'words';

export function actOf(line: string, open: Answerable): Act {
  const typed = line.trim();
  const command = Object.entries(commands).find(([short]) => short === typed.toLowerCase())?.[1];
  if (command !== undefined) return { do: command };
  const change = /^c ?(\d+)$/i.exec(typed)?.[1];
  if (change !== undefined) return { do: 'change', number: Number(change) };
  if (open === 'words') return { do: 'answer', answer: typed };
  const topic = /^m ([a-z0-9-]+)$/i.exec(typed)?.[1];
  if (topic !== undefined) return { do: 'go', topic: topic.toLowerCase() };
  return typed === '' ? { do: 'nothing' } : chosen(typed, open.choices);
}

function chosen(typed: string, choices: Exclude<Answerable, 'words'>['choices']): Act {
  if (/^\d+$/.test(typed)) {
    const choice = choices[Number(typed) - 1];
    return choice ? { do: 'answer', answer: choice.id } : { do: 'unclear', why: `There is no answer ${typed} here. They go from 1 to ${choices.length}.` };
  }
  const begins = choices.filter(({ label }) => plain(label).startsWith(plain(typed)));
  const [meant, ...others] = begins.length > 1 ? begins.filter(({ label }) => plain(label) === plain(typed)) : begins;
  if (meant !== undefined && others.length === 0) return { do: 'answer', answer: meant.id };
  if (begins.length > 1) return { do: 'unclear', why: `“${typed}” could be ${begins.map(({ label }) => `“${label}”`).join(' or ')}. Type a little more.` };
  const named = choices.find(({ id }) => id === typed);
  if (named) return { do: 'answer', answer: named.id };
  const word = /^(?:quit|exit)$/i.test(typed) ? 'leave' : Object.values(commands).find((each) => each === plain(typed));
  return word === undefined ? { do: 'unclear', why: `No answer begins with “${typed}”. Type its number, or h for help.` } : { do: word };
}

/** As it is typed on any keyboard: small letters, a straight apostrophe. */
const plain = (text: string): string => text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
