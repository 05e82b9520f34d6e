/** What the head says, and which way everything runs. */
import type { Phrase } from '../../words/phrase.ts';
import type { Words } from '../../words/words.ts';
import type { Frame } from '../frame.ts';

export function entitle({ element, title }: Frame, { text, lang }: Phrase, words: Words): void {
  element.lang = words.lang;
  element.dir = words.dir;
  title.lang = lang ?? words.lang;
  title.textContent = text;
}
