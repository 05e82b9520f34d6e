/** Room on the disk, looked at before PGlite writes: a full disk in the middle of a write breaks it. */
import { statfsSync } from 'node:fs';
import { DatabaseAway } from './database.ts';

const MB = 1024 * 1024;

/** Two files of the log of changes, 16 MB each, and the pages they speak of. */
export const RESERVE = 48 * MB;

export class DiskFull extends DatabaseAway {
  constructor(folder: string, free: number, reserve: number) {
    super(`The disk under ${folder} has ${Math.floor(free / MB)} MB left, and writing safely needs ${reserve / MB} MB. Make room; the inbox goes on by itself.`);
  }
}

/** @throws DiskFull */
export function checkRoom(folder: string, reserve: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free < reserve) throw new DiskFull(folder, free, reserve);
}
