/** The words of the folder that were written here, not translated: in what file, and what may stand in them. */
import { areaWords, programmeWords, topicWords } from '../../words/shared-words.ts';
import { serviceWordsOf } from '../../words/service-words.ts';
import type { Written } from '../../read/written.ts';
import type { Word } from '../../words/word.ts';
import type { FolderCheck, Subject } from '../subject.ts';
import { markupProblems } from './markup.ts';
import { knownPlaceholders, placeholderProblems } from './placeholders.ts';

export interface Told {
  words: Word[];
  written: Written<unknown>;
  /** Pages that a link may open. */
  pages: string[];
}

export const toldWords = ({ folder, conversations }: Subject): Told[] => [
  ...conversations.map(({ words, written }) => ({ words, written, pages: Object.keys(written.value.pages) })),
  { words: programmeWords(folder.programmes.value), written: folder.programmes, pages: [] },
  {
    words: [
      ...areaWords(folder.services.value.areas),
      ...topicWords(folder.services.value.topics),
      ...Object.entries(folder.services.value.services).flatMap(([id, service]) => serviceWordsOf(id, service)),
    ],
    written: folder.services,
    pages: [],
  },
];

export const showable: FolderCheck = (subject) =>
  toldWords(subject).flatMap(({ words, written, pages }) => markupProblems(words, written, pages));

export const filled: FolderCheck = (subject) => {
  const known = knownPlaceholders(Object.keys(subject.folder.programmes.value));
  return toldWords(subject).flatMap(({ words, written }) => placeholderProblems(words, written, known));
};
