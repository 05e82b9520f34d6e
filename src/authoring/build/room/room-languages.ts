/** What a room can speak: its own language, each translation of the folder, and for tests the made-up ones. */
import { told, type OwnWord, type RoomConfig, type RoomLanguage } from '../../../flow/room.ts';
import { roomWords } from '../../../words/room-words.ts';
import type { AuthoredLanguage } from '../../authored/language.ts';
import { mapped } from '../mapped.ts';
import { pseudoLanguages } from '../pseudo.ts';

/** By code, as in `Folder`. */
export type Languages = ReadonlyMap<string, { value: AuthoredLanguage }>;

export interface Spoken {
  languages: Languages;
  pseudo: boolean;
}

const ownWords = ['name', 'hours', 'cost', ...told] as const satisfies readonly OwnWord[];

type Source = Pick<RoomConfig, 'programme' | 'lang' | 'name' | 'ways' | 'told'>;

export function roomLanguages(source: Source, { languages, pseudo }: Spoken): Record<string, RoomLanguage> {
  const { lang } = source;
  const translated = [...languages].filter(([code]) => code !== lang).map(([code, { value }]) => [code, translationOf(source, value)] as const);
  const made = pseudo ? pseudoLanguages.map(({ code, name, dir, change }) => [code, { name, dir, words: mapped(roomWords, change), own: mapped(ownOf(source), change) }] as const) : [];
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return Object.fromEntries([[lang, { name, dir: 'ltr', words: {}, own: {} }], ...translated, ...made]);
}

function translationOf({ programme }: Source, { name, dir, room = {}, programmes = {} }: AuthoredLanguage): RoomLanguage {
  const given = programmes[programme] ?? {};
  const own = Object.fromEntries(ownWords.flatMap((part) => (given[part] ? [[part, tidy(given[part])] as const] : [])));
  return { name, dir, words: mapped(room, tidy), own };
}

function ownOf({ name, ways: { hours, cost }, told: said }: Source): Record<string, string> {
  return { name, ...(hours ? { hours } : {}), ...(cost ? { cost } : {}), ...said };
}

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');
