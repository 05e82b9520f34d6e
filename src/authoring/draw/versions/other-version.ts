/** The conversation as it is elsewhere: in another folder, or in a version that git knows. */
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Talk } from '../../check/subject.ts';
import { readFolder } from '../../read/read-folder.ts';
import type { Problem } from '../../problem.ts';
import { WrongUse } from '../../command/wrong-use.ts';
import { chosenTalk } from '../chosen-talk.ts';
import { withVersion } from './git-version.ts';

export interface Wanted {
  /** The folder that is drawn; a version of git is a version of it. */
  folder: string;
  against: string;
  name: string;
  today: string;
}

/** Either the conversation, or why the other version cannot be read. */
export type Other = { talk: Talk } | { problems: Problem[] };

export function otherVersion(wanted: Wanted): Other {
  const { folder, against } = wanted;
  if (statSync(against, { throwIfNoEntry: false })?.isDirectory()) return read(against, wanted);
  return withVersion(folder, against, (path) => {
    const other = read(path, wanted);
    // The folder it was read from is gone when the author reads this.
    return 'talk' in other ? other : { problems: other.problems.map((problem) => ({ ...problem, file: `${against}:${join(folder, relative(path, problem.file))}` })) };
  });
}

function read(path: string, { name, today, against }: Wanted): Other {
  const { folder, problems } = readFolder(path);
  if (folder === undefined) return { problems };
  if (!folder.conversations.has(name)) throw new WrongUse(`In “${against}” there is no conversation “${name}” to compare with.`);
  return { talk: chosenTalk(folder, today, name) };
}
