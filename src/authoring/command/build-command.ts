/** `signpost-chat build`: checks a folder, and builds it only when nothing in it is broken. */
import { buildFolder } from '../build/build-folder.ts';
import type { Folder } from '../authored/folder.ts';
import { writeFiles } from '../build/write-files.ts';
import type { Arguments } from './arguments.ts';
import { lookAt } from './look-at.ts';
import { reportProblems, tally } from './report.ts';
import type { Terminal } from './terminal.ts';
import { WrongUse } from './wrong-use.ts';

export async function buildCommand({ folder: path, programmes, out, pseudo, topics, refer }: Arguments, terminal: Terminal): Promise<number> {
  if (topics !== undefined && topics !== 'all') throw new WrongUse(`After --topics comes “all”, and not “${topics}”.`);
  const { sound, problems, broken } = lookAt(path, terminal.today, programmes);
  if (sound === undefined) {
    reportProblems(broken, terminal);
    terminal.write(`\nNothing was built. ${tally(broken)}\n`);
    return 1;
  }
  const built = buildFolder(sound, { pseudo, ...(topics === 'all' ? { everyTopic: true } : {}) });
  writeFiles(built, out, path);
  if (refer !== undefined) await buildAndWriteRooms(sound, pseudo, { refer, source: path }, terminal);
  terminal.write(`${built.size} files built to ${out}.${problems.length === 0 ? '' : ` ${tally(problems)} See: signpost-chat check ${path}`}\n`);
  return 0;
}

/** Brought when it is used: nobody who checks waits for the bundler. */
async function buildAndWriteRooms({ programmes, languages }: Folder, pseudo: boolean, { refer, source }: Record<'refer' | 'source', string>, terminal: Terminal): Promise<void> {
  const [{ buildRooms }, { writeRooms }] = await Promise.all([import('../build/room/build-rooms.ts'), import('../build/room/write-rooms.ts')]);
  const rooms = buildRooms(programmes.value, { languages, pseudo });
  const removed = writeRooms(rooms, refer, source);
  terminal.write(`${rooms.size === 1 ? 'One room' : `${rooms.size} rooms`} built to ${refer}.\n`);
  if (removed.length > 0) terminal.write(`Taken away, because no programme has it any more: ${removed.join(', ')}.\n`);
}
