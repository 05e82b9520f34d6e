/** A disk of a few megabytes, to be filled: a tmpfs as root; elsewhere it cannot be made. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, rmdirSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  folder: string;
  /** To the last byte, or so that these are left. */
  fill: (left?: number) => void;
  empty: () => void;
  remove: () => void;
}

export const canMakeDisks = process.getuid?.() === 0;

export function smallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  const filler = join(folder, 'filler');
  const free = (): number => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return {
    folder,
    fill: (left = 0) => {
      const file = openSync(filler, 'a');
      const part = Buffer.alloc(65_536);
      try {
        while (free() > left) writeSync(file, part, 0, Math.max(1, Math.min(part.length, free() - left)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        closeSync(file);
      }
    },
    empty: () => { rmSync(filler, { force: true }); },
    remove: () => {
      execFileSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    },
  };
}
