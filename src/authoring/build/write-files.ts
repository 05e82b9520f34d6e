/**
 * Writes what was built, all or nothing: every file is written whole beside its place first,
 * so that a full disk leaves the old files as they were.
 */
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Built } from './build-folder.ts';

export class CannotWrite extends Error {
  override readonly name = 'CannotWrite';
  constructor(out: string, cause: unknown) {
    super(`The built files could not be written to ${out}: ${reason(cause)}. Nothing there was changed.`, { cause });
  }
}

class InTheWay extends Error {
  override readonly name = 'InTheWay';
  constructor(folder: string) {
    super(`the folder ${folder} is in the way of a file`);
  }
}

export class OutInsideSource extends Error {
  override readonly name = 'OutInsideSource';
  constructor(out: string, source: string) {
    super(`The built files cannot go to ${out}: it lies in ${source}, among what you write. Name another folder after --out.`);
  }
}

export function writeFiles(built: Built, out: string, source: string): void {
  const away = relative(realpathSync(source), resolve(out));
  if (away !== '..' && !away.startsWith(`..${sep}`)) throw new OutInsideSource(out, source);
  let staging: string | undefined;
  try {
    mkdirSync(out, { recursive: true });
    staging = mkdtempSync(join(dirname(resolve(out)), '.signpost-flows-'));
    for (const [name, content] of built) writeFileSync(join(staging, name), typeof content === 'string' ? content : `${JSON.stringify(content)}\n`, { flush: true });
    // Looked at before the first file is moved: halfway, old and new would stand side by side.
    for (const name of built.keys()) if (statSync(join(out, name), { throwIfNoEntry: false })?.isDirectory()) throw new InTheWay(join(out, name));
    for (const name of built.keys()) renameSync(join(staging, name), join(out, name));
  } catch (error) {
    throw new CannotWrite(out, error);
  } finally {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
  }
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk cannot be written to',
  ENOTDIR: 'a part of that path is a file, not a folder',
  EFBIG: 'a file would be larger than is allowed here',
  EEXIST: 'a file of that name is in the way',
};

const reason = (error: unknown): string => {
  if (error instanceof InTheWay) return error.message;
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  return reasons[code] ?? `the computer said ${code || String(error)}`;
};
