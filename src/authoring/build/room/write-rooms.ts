/**
 * Writes the rooms, and takes away what an earlier build left there and this one no longer has: a programme that was
 * renamed or has ended would else go on taking referrals. It keeps a list of what it wrote. What is not on the list, or
 * was changed by somebody since, is theirs and stays.
 */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from '../build-folder.ts';
import { writeFiles } from '../write-files.ts';

/** File, as `programme/name` → the hash of what was written. */
type List = Record<string, string>;

const LIST = '.signpost-rooms.json';

/** Nothing outside the folder can be meant by such a name, whoever changed the list. */
const NAME = /^[a-z][a-z0-9-]{0,39}\/[a-z]+\.(?:js|css|json|html)$/;

/** Gives the files that it took away. */
export function writeRooms(rooms: ReadonlyMap<string, Built>, out: string, source: string): string[] {
  const before = readList(out);
  for (const [programme, files] of rooms) writeFiles(files, join(out, programme), source);
  const now: List = Object.fromEntries([...rooms].flatMap(([programme, files]) =>
    [...files.keys()].map((name) => [`${programme}/${name}`, hashOf(join(out, programme, name)) ?? ''])));
  const stale = Object.keys(before).filter((name) => !(name in now) && NAME.test(name) && hashOf(join(out, name)) === before[name]);
  for (const name of stale) rmSync(join(out, name));
  for (const programme of new Set(stale.map((name) => name.split('/')[0] ?? ''))) removeIfEmpty(join(out, programme));
  if (rooms.size > 0 || Object.keys(before).length > 0) writeFileSync(join(out, LIST), `${JSON.stringify(now, null, 2)}\n`);
  return stale;
}

/** A list that cannot be read takes nothing away. */
function readList(out: string): List {
  try {
    const list: unknown = JSON.parse(readFileSync(join(out, LIST), 'utf8'));
    return typeof list === 'object' && list !== null ? (list as List) : {};
  } catch {
    return {};
  }
}

/** Nothing for what is not a plain file in a plain folder: a link leads to something of somebody else's. */
function hashOf(path: string): string | undefined {
  try {
    if (!lstatSync(path).isFile() || !lstatSync(join(path, '..')).isDirectory()) return undefined;
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return undefined;
  }
}

function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
