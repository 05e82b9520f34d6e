/** The words of a referral room that a translation holds: the room's own, and what the team says of itself. */
import { told } from '../../flow/room.ts';
import { roomWords } from '../../words/room-words.ts';
import type { Programmes } from '../authored/programmes.ts';
import type { Word } from './word.ts';

export const roomWordsOf = (words: Readonly<Record<string, string>>): Word[] =>
  Object.entries(words).map(([word, text]) => ({ key: `room.${word}`, text, path: ['room', word], form: 'plain', role: 'panel' }));

/** Nobody translates two hundred words for a form that no programme has. */
export const englishRoom = (programmes: Programmes): Word[] => (Object.values(programmes).some(({ referral }) => referral) ? roomWordsOf(roomWords) : []);

type Told = Partial<Record<(typeof told)[number], string | null>>;

/** In `programmes.yaml` they lie under `referral`, in a translation beside the programme's name. */
export const toldWords = (programmes: Record<string, Told>): Word[] =>
  Object.entries(programmes).flatMap(([id, said]) =>
    told.flatMap((part): Word[] => {
      const text = said[part];
      return text ? [{ key: `programmes.${id}.${part}`, text, path: ['programmes', id, part], form: 'plain', role: 'detail' }] : [];
    }),
  );
