/** Why a key file did not open, in words for whoever holds it. */
import { deskWords } from '../desk-words.ts';
import type { WhyNoKey } from '../key/key-file.ts';

export function whyNoKey(why: WhyNoKey, label: string): string {
  const words = deskWords.noKey[why];
  return typeof words === 'function' ? words(label) : words;
}
