/** All checks over a folder, family by family, and what they found in the order of the files. */
import type { Folder } from '../authored/folder.ts';
import type { Problem } from '../problem.ts';
import { addresses } from './directory/addresses.ts';
import { assured } from './directory/assured.ts';
import { coverage } from './directory/coverage.ts';
import { knownTopics } from './directory/known-topics.ts';
import { numbers } from './directory/numbers.ts';
import { openingTimes } from './directory/opening-times.ts';
import { claims } from './facts/claims.ts';
import { freshSources } from './facts/fresh-sources.ts';
import { knownSources } from './facts/known-sources.ts';
import { journeyProblems } from './journeys/walked.ts';
import { translated } from './languages/translated.ts';
import { referralKeys } from './referral/keys.ts';
import { keptPromises } from './referral/kept-promises.ts';
import { referralPlaces } from './referral/places.ts';
import { endless } from './roads/endless.ts';
import { endsNear } from './roads/ends-near.ts';
import { lastRules } from './roads/last-rules.ts';
import { reached } from './roads/reached.ts';
import { targets } from './roads/targets.ts';
import { waysOn } from './roads/ways-on.ts';
import { alwaysThere } from './safeguards/always-there.ts';
import { anonymous } from './safeguards/anonymous.ts';
import { gentleQuestions } from './safeguards/gentle-questions.ts';
import { noBareNo } from './safeguards/no-bare-no.ts';
import { urgentFirst } from './safeguards/urgent-first.ts';
import { askedBefore } from './sense/asked-before.ts';
import { branches } from './sense/branches.ts';
import { knownNames, presetsAndTopics } from './sense/known-names.ts';
import { namedInMessages } from './sense/named-in-messages.ts';
import { oneDefault } from './sense/one-default.ts';
import { shownSometime, someChoice } from './sense/shown-sometime.ts';
import { subjectOf, type FolderCheck, type TalkCheck } from './subject.ts';
import { kindWords } from './words/avoided.ts';
import { linkTexts } from './words/link-texts.ts';
import { plainWords } from './words/plain.ts';
import { showable } from './words/showable.ts';

/** While one of these finds something, what the later checks would say comes from that. */
const roadsFirst: readonly TalkCheck[] = [targets, endless, waysOn, presetsAndTopics];
const namesFirst: readonly FolderCheck[] = [oneDefault, knownNames, lastRules, knownTopics];

const alongTheRoads: readonly TalkCheck[] = [reached, endsNear, noBareNo, askedBefore, branches, shownSometime, someChoice];

const ofEachConversation: readonly TalkCheck[] = [namedInMessages, alwaysThere, gentleQuestions, urgentFirst, anonymous, knownSources, freshSources, claims];

const ofTheFolder: readonly FolderCheck[] = [
  showable,
  plainWords,
  kindWords,
  linkTexts,
  numbers,
  addresses,
  assured,
  openingTimes,
  coverage,
  referralKeys,
  referralPlaces,
  keptPromises,
  translated,
];

export function checkFolder(folder: Folder, today: string): Problem[] {
  const subject = subjectOf(folder, today);
  const ofEach = (checks: readonly TalkCheck[]): Problem[] => subject.conversations.flatMap((talk) => checks.flatMap((check) => check(talk, subject)));
  const first = [...ofEach(roadsFirst), ...namesFirst.flatMap((check) => check(subject))];
  const onRoads = first.length > 0 ? [] : ofEach(alongTheRoads);
  const problems = [...first, ...onRoads, ...ofEach(ofEachConversation), ...ofTheFolder.flatMap((check) => check(subject))];
  // The machine cannot be walked while a road is missing, and would go round for ever in an endless one.
  const errors = problems.filter(({ severity }) => severity === 'error');
  const sound = errors.every(({ mayWait }) => mayWait);
  return inOrder(sound ? [...problems, ...journeyProblems(subject, { covering: errors.length === 0 })] : problems);
}

export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
