/** `signpost-chat build`: checks a folder, and builds it only when nothing in it is broken. */
import { buildFolder } from '../build/build-folder.ts';
import { writeFiles } from '../build/write-files.ts';
import { checkFolder, inOrder } from '../check/check-folder.ts';
import { readFolder } from '../read/read-folder.ts';
import type { Arguments } from './arguments.ts';
import { reportProblems, tally } from './report.ts';
import type { Terminal } from './terminal.ts';

export function buildCommand({ folder: path, programmes, out, pseudo }: Arguments, terminal: Terminal): number {
  const { folder, problems: unread } = readFolder(path, programmes);
  const problems = folder ? checkFolder(folder, terminal.today) : inOrder(unread);
  // What breaks nothing must not hold back an urgent mend: `check` tells it, and fails.
  const broken = problems.filter(({ severity, mayWait }) => severity === 'error' && !mayWait);
  if (folder === undefined || broken.length > 0) {
    reportProblems(broken, terminal);
    terminal.write(`\nNothing was built. ${tally(broken)}\n`);
    return 1;
  }
  const built = buildFolder(folder, { pseudo });
  writeFiles(built, out, path);
  terminal.write(`${built.size} files built to ${out}.${problems.length === 0 ? '' : ` ${tally(problems)} See: signpost-chat check ${path}`}\n`);
  return 0;
}
