/** What a team says of itself in its room, where it stands in `programmes.yaml`: read by a woman, and checked as such. */
import type { Programmes } from '../authored/programmes.ts';
import { mapped } from '../build/mapped.ts';
import { toldWords } from './room-words-of.ts';
import type { Word } from './word.ts';

export const referralWords = (programmes: Programmes): Word[] =>
  toldWords(mapped(programmes, ({ referral }) => referral ?? {})).map((word) => {
    const [, id = '', part = ''] = word.path;
    return { ...word, path: [id, 'referral', part], role: 'say' };
  });
