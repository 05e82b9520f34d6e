/**
 * The text of one file of the author's folder, or what is wrong with the file itself.
 * Its size and kind are looked at before it is opened: a huge file or a pipe must not hang the check.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Limit } from './limits.ts';

const MEGABYTE = 1024 * 1024;
export interface FileTrouble {
  message: string;
  advice: string;
  line?: number;
}

export function readTextFile(path: string, root: string, { megabytes }: Limit): string | FileTrouble {
  const away = relative(realpathSync(root), realpathOf(path) ?? path);
  if (away === '..' || away.startsWith(`..${sep}`))
    return { message: 'This file is a link to a file outside the folder.', advice: 'Copy the file itself into the folder.' };
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined)
    return { message: 'This file cannot be found.', advice: 'If it is a link, the file it leads to is gone. Copy the file itself here.' };
  if (!stat.isFile()) return { message: 'This is not a file.', advice: 'Take it away, or give it a name that does not end in “.yaml”.' };
  if (stat.size > megabytes * MEGABYTE)
    return {
      message: `This file is too big: ${(stat.size / MEGABYTE).toFixed(1)} MB, and ${megabytes} MB is the most.`,
      advice: 'Make sure it is the file you meant. A long conversation can be parted into several files.',
    };
  try {
    return decode(readFileSync(path));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'EACCES' ? 'you may not read it' : 'the computer could not read it';
    return { message: `This file could not be opened: ${why}.`, advice: 'Look at who may read the file, then try again.' };
  }
}

function decode(bytes: Buffer): string | FileTrouble {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      message: 'This file is not saved as UTF-8, so letters like é or ’ would come out wrong.',
      advice: 'In your editor choose “Save with encoding”, then “UTF-8”.',
      line: lineOfFirstBadByte(bytes),
    };
  }
}

function lineOfFirstBadByte(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  const bad = lines.findIndex((line) => {
    const raw = Buffer.from(line, 'latin1');
    return !raw.equals(Buffer.from(raw.toString('utf8'), 'utf8'));
  });
  return Math.max(bad, 0) + 1;
}

function realpathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
