/** A file that a browser saves: watched for, never asked for again and again. */
import { mkdirSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';

export interface Saved {
  name: string;
  text: string;
}

/** What engines call a file that is still being written. */
const UNFINISHED = /\.(?:part|wkdownload|crdownload)$/;

export class NothingSaved extends Error {
  override name = 'NothingSaved';
}

function whole(folder: string, before: Set<string>): Saved | undefined {
  const names = readdirSync(folder).filter((name) => !before.has(name));
  const [name] = names;
  if (name === undefined || names.some((each) => UNFINISHED.test(each))) return undefined;
  const text = readFileSync(join(folder, name), 'utf8');
  return text === '' ? undefined : { name, text };
}

/** Begins something that saves a file into the folder, and gives the file when it is there whole. */
export async function arrival(folder: string, begin: () => Promise<void>, patience: number): Promise<Saved> {
  mkdirSync(folder, { recursive: true });
  const before = new Set(readdirSync(folder));
  const ended = new AbortController();
  const arrived = new Promise<Saved>((resolve, reject) => {
    const late = setTimeout(() => { reject(new NothingSaved(`Nothing was saved within ${patience / 1000} s.`)); }, patience);
    const look = (): void => {
      const saved = whole(folder, before);
      if (saved !== undefined) resolve(saved);
    };
    watch(folder, { signal: ended.signal }, look);
    ended.signal.addEventListener('abort', () => { clearTimeout(late); });
  });
  arrived.catch(() => undefined);
  try {
    await begin();
    const saved = await arrived;
    // The next of this name would be written over it, and look like nothing new.
    rmSync(join(folder, saved.name));
    return saved;
  } finally {
    ended.abort();
  }
}

export const removeSaved = (folder: string): void => { rmSync(folder, { recursive: true, force: true }); };
