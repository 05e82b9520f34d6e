/** Why a starter folder could not be made, and what to do. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken';
  constructor(folder: string, why: string) {
    super(`${folder} ${why}, so nothing was written there. Name a folder that is not there yet.`);
  }
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk cannot be written to',
  ENOTDIR: 'a part of that path is a file, not a folder',
};

export class CannotMake extends Error {
  override readonly name = 'CannotMake';
  constructor(folder: string, cause: unknown) {
    const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
    super(`${folder} could not be written whole: ${reasons[code] ?? `the computer said ${code || String(cause)}`}. Take away what is there of it, and try again.`, { cause });
  }
}
