/** All checks over a folder, family by family, and what they found in the order of the files. */
import type { Folder } from '../authored/folder.ts';
import type { Problem } from '../problem.ts';
import { knownTopics } from './directory/known-topics.ts';
import { knownSources } from './facts/known-sources.ts';
import { endless } from './roads/endless.ts';
import { endsNear } from './roads/ends-near.ts';
import { reached } from './roads/reached.ts';
import { targets } from './roads/targets.ts';
import { waysOn } from './roads/ways-on.ts';
import { alwaysThere } from './safeguards/always-there.ts';
import { gentleQuestions } from './safeguards/gentle-questions.ts';
import { knownNames, presetsAndTopics } from './sense/known-names.ts';
import { namedInMessages } from './sense/named-in-messages.ts';
import { oneDefault } from './sense/one-default.ts';
import { subjectOf, type FolderCheck, type TalkCheck } from './subject.ts';
import { filled, showable } from './words/told-words.ts';

const ofEachConversation: readonly TalkCheck[] = [
  targets,
  reached,
  waysOn,
  endless,
  endsNear,
  presetsAndTopics,
  namedInMessages,
  alwaysThere,
  gentleQuestions,
  knownSources,
];

const ofTheFolder: readonly FolderCheck[] = [oneDefault, knownNames, knownTopics, showable, filled];

export function checkFolder(folder: Folder, today: string): Problem[] {
  const subject = subjectOf(folder, today);
  const problems = [
    ...subject.conversations.flatMap((talk) => ofEachConversation.flatMap((check) => check(talk, subject))),
    ...ofTheFolder.flatMap((check) => check(subject)),
  ];
  return inOrder(problems);
}

export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
