/** The conversation that is to be drawn: the one that was named, or the folder's own. */
import { subjectOf, type Talk } from '../check/subject.ts';
import type { Folder } from '../authored/folder.ts';
import { WrongUse } from '../command/wrong-use.ts';
import { didYouMean, listed } from '../nearest.ts';

/** @throws WrongUse when the folder has no such conversation. */
export function chosenTalk(folder: Folder, today: string, named?: string): Talk {
  const { conversations } = subjectOf(folder, today);
  const chosen = named === undefined ? (conversations.find(({ written }) => written.value.default) ?? conversations[0]) : conversations.find(({ name }) => name === named);
  if (chosen) return chosen;
  const names = conversations.map(({ name }) => name);
  throw new WrongUse(`There is no conversation “${named ?? ''}”. ${didYouMean(named ?? '', names, `There is ${listed(names)}.`)}`);
}
