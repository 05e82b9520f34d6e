/** The database's folder, made whole or not at all: one that was killed half-way is never opened. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PgliteThread } from './pglite-thread.ts';
import { syncPath } from './synced-files.ts';

const UNFINISHED = 'database.unfinished';

/** A first start does much more than a later one. */
const MAKES_MS = 180_000;

/** The folder the database lies in, inside the data folder. */
export async function madeFolder(data: string): Promise<string> {
  const folder = join(data, 'database');
  if (existsSync(folder)) return folder;
  const unfinished = join(data, UNFINISHED);
  rmSync(unfinished, { recursive: true, force: true });
  const thread = await PgliteThread.open(unfinished, { opens: MAKES_MS, answers: MAKES_MS });
  await thread.close();
  for (const name of readdirSync(unfinished, { recursive: true, encoding: 'utf8' })) syncPath(join(unfinished, name));
  syncPath(unfinished);
  renameSync(unfinished, folder);
  syncPath(data);
  return folder;
}
