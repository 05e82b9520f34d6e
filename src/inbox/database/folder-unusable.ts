/** The data folder cannot be written: its message says why, and what to do. */
const reasons: Record<string, string> = {
  EACCES: 'this account may not write there. Give it the folder (chown), or name another one',
  EPERM: 'this account may not write there. Give it the folder (chown), or name another one',
  EROFS: 'it lies on a disk that can only be read. Name another one',
  ENOTDIR: 'something on the way to it is a file. Name another one',
  EEXIST: 'that name belongs to a file. Name another one',
  ENOSPC: 'the disk is full. Make room, or name another one',
};

export class FolderUnusable extends Error {
  override readonly name = 'FolderUnusable';
  constructor(folder: string, cause: unknown) {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    super(`The data folder ${folder} cannot be used: ${reasons[code] ?? `${message}. Name another one`}: --data <folder>`, { cause });
  }
}
