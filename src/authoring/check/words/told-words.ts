/** The words of the folder that were written here, not translated: in what file, and what may stand in them. */
import { whyHidden } from '../../../directory/shown.ts';
import type { Written } from '../../read/written.ts';
import { areaWords, programmeWords, topicWords } from '../../words/shared-words.ts';
import { referralWords } from '../../words/referral-words.ts';
import { serviceWordsOf } from '../../words/service-words.ts';
import type { Word } from '../../words/word.ts';
import type { Subject } from '../subject.ts';

export interface Told {
  words: Word[];
  written: Written<unknown>;
  /** Pages that a link may open. */
  pages: string[];
}

const told = new WeakMap<Subject, Told[]>();

export function toldWords(subject: Subject): Told[] {
  const known = told.get(subject) ?? gather(subject);
  told.set(subject, known);
  return known;
}

const gather = ({ folder, conversations }: Subject): Told[] => [
  ...conversations.map(({ words, written }) => ({ words, written, pages: Object.keys(written.value.pages) })),
  { words: [...programmeWords(folder.programmes.value), ...referralWords(folder.programmes.value)], written: folder.programmes, pages: [] },
  {
    words: [
      ...areaWords(folder.services.value.areas),
      ...topicWords(folder.services.value.topics),
      // What women do not see may still be rough.
      ...Object.entries(folder.services.value.services).flatMap(([id, service]) => (whyHidden(service) === null ? serviceWordsOf(id, service) : [])),
    ],
    written: folder.services,
    pages: [],
  },
];
