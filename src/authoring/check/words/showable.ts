/** What is written can be shown: Markdown that the chat knows, and {{ }} with something it knows inside. */
import type { FolderCheck } from '../subject.ts';
import { markupProblems } from './markup.ts';
import { knownPlaceholders, placeholderProblems } from './placeholders.ts';
import { toldWords } from './told-words.ts';

export const showable: FolderCheck = (subject) => {
  const known = knownPlaceholders(Object.keys(subject.folder.programmes.value));
  const conversations = new Set<unknown>(subject.conversations.map(({ written }) => written));
  return toldWords(subject).flatMap(({ words, written, pages }) => [
    ...markupProblems(words, written, pages),
    // Names and services are said as they are: nothing is put into them.
    ...placeholderProblems(words, written, conversations.has(written) ? known : []),
  ]);
};
