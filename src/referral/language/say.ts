/** The room's words in one language, for her or for a worker beside her. What a translation lacks is said in the room's own, and marked so. */
import { html } from 'lit';
import type { OwnWord, RoomConfig } from '../../flow/room.ts';
import { roomWords, type RoomWord } from '../../words/room-words.ts';
import type { Referral } from '../referral.ts';

export type Values = Readonly<Record<string, string | number>>;

export interface Say {
  /** For a template. */
  (word: RoomWord, values?: Values): unknown;
  /** As plain text, for what is put together from several. */
  text: (word: RoomWord, values?: Values) => string;
  /** What the team says of itself; nothing, when it says nothing. */
  own: (part: OwnWord) => unknown;
}

interface Phrase {
  text: string;
  /** Whether these are the words of the room's own language, where another was wanted. */
  isFallback: boolean;
}

const english: Readonly<Record<string, string>> = roomWords;

export function sayIn(room: RoomConfig, lang: string, by: Referral['filledInBy']): Say {
  const spoken = room.languages[lang];
  const isOther = lang !== room.lang;
  const ownText = (part: OwnWord): Phrase | undefined => {
    const translated = spoken?.own[part];
    const text = translated ?? saidBy(room, part);
    return text === undefined ? undefined : { text, isFallback: isOther && translated === undefined };
  };
  const bare = (word: string): Phrase | undefined => {
    const translated = spoken?.words[word];
    const text = translated ?? english[word];
    return text === undefined ? undefined : { text, isFallback: isOther && translated === undefined };
  };
  const phrase = (word: RoomWord, values: Values = {}): Phrase => {
    const found = (by === 'worker' ? bare(`${word}-worker`) : undefined) ?? bare(word) ?? { text: word, isFallback: isOther };
    const all: Values = { name: ownText('name')?.text ?? room.name, ...values };
    const filled = found.text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => apart(String(all[key] ?? ''), spoken?.dir ?? 'ltr'));
    return { ...found, text: filled };
  };
  const say = (word: RoomWord, values?: Values): unknown => painted(phrase(word, values), room.lang);
  return Object.assign(say, {
    text: (word: RoomWord, values?: Values) => phrase(word, values).text,
    own: (part: OwnWord) => {
      const found = ownText(part);
      return found && painted(found, room.lang);
    },
  });
}

const saidBy = ({ name, ways, told }: RoomConfig, part: OwnWord): string | undefined =>
  part === 'name' ? name : part === 'hours' || part === 'cost' ? ways[part] : told[part];

const painted = ({ text, isFallback }: Phrase, source: string): unknown => (isFallback ? html`<span lang=${source} dir="ltr">${text}</span>` : text);

/** Among words that run from right to left, the parts of a phone number would change places. These two marks keep them together. */
const apart = (text: string, dir: 'ltr' | 'rtl'): string => (dir === 'rtl' ? `\u2068${text}\u2069` : text);
