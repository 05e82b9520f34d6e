/** The page takes on a language: a screen reader's voice, the way that words run, and the neutral name in the tab. */
import type { RoomConfig } from '../../flow/room.ts';
import { sayIn } from './say.ts';

export function wearLanguage(room: RoomConfig, lang: string): void {
  const { documentElement } = document;
  documentElement.lang = lang;
  documentElement.dir = room.languages[lang]?.dir ?? 'ltr';
  document.title = sayIn(room, lang, 'self').text('page-title');
}
