/** Says a phrase to a screen reader once, in a live region; the conversation itself stays silent. */
import type { Phrase } from '../../words/phrase.ts';
import type { Frame } from '../frame.ts';
import { make } from '../make.ts';

export type Announce = (phrase: Phrase) => void;

const READ_WITHIN_MS = 1000;

export function announcerOf({ live, element }: Frame): Announce {
  let emptying: ReturnType<typeof setTimeout> | undefined;
  return ({ text, lang }) => {
    live.append(make('p', { lang: lang ?? element.lang }, text));
    clearTimeout(emptying);
    // As a whole, so that nothing is read twice.
    emptying = setTimeout(() => { live.replaceChildren(); }, READ_WITHIN_MS);
  };
}
