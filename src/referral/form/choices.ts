/** The choices of each question that has some: the id that is sealed, and the word that says it. */
import type { RoomWord } from '../../words/room-words.ts';

type Choices = Readonly<Record<string, RoomWord>>;

export const choices = {
  age: { 'under-18': 'age-under-18', '18-24': 'age-18-24', '25-34': 'age-25-34', '35-44': 'age-35-44', '45-over': 'age-45-over', 'in-person': 'say-in-person' },
  removed: { none: 'removed-none', one: 'removed-one', two: 'removed-two', 'three-or-more': 'removed-three-or-more', 'in-person': 'say-in-person' },
  'with-her': { no: 'with-her-no', yes: 'with-her-yes', sometimes: 'with-her-sometimes', 'in-person': 'say-in-person' },
  pregnant: { no: 'pregnant-no', yes: 'pregnant-yes', 'not-sure': 'pregnant-not-sure', 'in-person': 'say-in-person' },
  'if-answered': { 'hang-up': 'if-answered-hang-up', later: 'if-answered-later', fine: 'if-answered-fine', own: 'if-answered-own' },
  help: {
    housing: 'help-housing',
    children: 'help-children',
    feelings: 'help-feelings',
    safety: 'help-safety',
    health: 'help-health',
    substances: 'help-substances',
    money: 'help-money',
    work: 'help-work',
    company: 'help-company',
  },
} as const satisfies Record<string, Choices>;

export type Chosen = keyof typeof choices;

export const choicesOf = (field: Chosen): [id: string, word: RoomWord][] => Object.entries(choices[field]);
