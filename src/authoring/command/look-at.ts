/** A folder read and checked: what is wrong with it, and whether that would lead her wrong. */
import type { Folder } from '../authored/folder.ts';
import { checkFolder, inOrder } from '../check/check-folder.ts';
import type { Problem } from '../problem.ts';
import { readFolder } from '../read/read-folder.ts';

export interface Looked {
  /** There when it could be read and nothing in it is broken: only then is it shown to anybody. */
  sound?: Folder;
  problems: Problem[];
  /** The problems that stand in the way. */
  broken: Problem[];
}

export function lookAt(path: string, today: string, programmes?: string): Looked {
  const { folder, problems: unread } = readFolder(path, programmes);
  const problems = folder ? checkFolder(folder, today) : inOrder(unread);
  // What breaks nothing must not hold back an urgent mend: `check` tells it, and fails.
  const broken = problems.filter(({ severity, mayWait }) => severity === 'error' && !mayWait);
  return { ...(folder !== undefined && broken.length === 0 ? { sound: folder } : {}), problems, broken };
}
