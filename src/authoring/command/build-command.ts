/** `signpost-chat build`: checks a folder, and builds it only when nothing in it is broken. */
import { buildFolder } from '../build/build-folder.ts';
import { writeFiles } from '../build/write-files.ts';
import type { Arguments } from './arguments.ts';
import { lookAt } from './look-at.ts';
import { reportProblems, tally } from './report.ts';
import type { Terminal } from './terminal.ts';
import { WrongUse } from './wrong-use.ts';

export function buildCommand({ folder: path, programmes, out, pseudo, topics }: Arguments, terminal: Terminal): number {
  if (topics !== undefined && topics !== 'all') throw new WrongUse(`After --topics comes “all”, and not “${topics}”.`);
  const { sound, problems, broken } = lookAt(path, terminal.today, programmes);
  if (sound === undefined) {
    reportProblems(broken, terminal);
    terminal.write(`\nNothing was built. ${tally(broken)}\n`);
    return 1;
  }
  const built = buildFolder(sound, { pseudo, ...(topics === 'all' ? { everyTopic: true } : {}) });
  writeFiles(built, out, path);
  terminal.write(`${built.size} files built to ${out}.${problems.length === 0 ? '' : ` ${tally(problems)} See: signpost-chat check ${path}`}\n`);
  return 0;
}
