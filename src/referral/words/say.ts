/** The room's words in one language, for her or for a worker beside her. */
import type { Referral } from '../referral.ts';
import { roomWords, type RoomWord } from './room-words.ts';

export type Say = (word: RoomWord, values?: Readonly<Record<string, string | number>>) => string;

/** By the code of a language; what one lacks is said in English. */
const languages: Readonly<Record<string, Partial<Record<RoomWord, string>>>> = { en: roomWords };

export function sayIn(lang: string, by: Referral['filledInBy'], name: string): Say {
  const own = languages[lang] ?? roomWords;
  const text = (word: string): string | undefined => own[word as RoomWord] ?? (roomWords as Record<string, string>)[word];
  return (word, values = {}) => {
    const said = (by === 'worker' ? text(`${word}-worker`) : undefined) ?? text(word) ?? word;
    const all: Readonly<Record<string, string | number>> = { name, ...values };
    return said.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(all[key] ?? ''));
  };
}
