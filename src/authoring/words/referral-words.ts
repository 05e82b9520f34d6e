/** What a team says of itself in its room. Only the room shows it, so no translation of a conversation holds it. */
import { told } from '../../flow/room.ts';
import type { Programmes } from '../authored/programmes.ts';
import type { Word } from './word.ts';

export const referralWords = (programmes: Programmes): Word[] =>
  Object.entries(programmes).flatMap(([id, { referral = {} }]) =>
    told.flatMap((part): Word[] => {
      const text = referral[part]?.trim();
      return text ? [{ key: `programmes.${id}.${part}`, text, path: [id, 'referral', part], form: 'plain', role: 'say' }] : [];
    }));
