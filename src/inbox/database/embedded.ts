/** PGlite in the data folder: no set-up. What breaks it is mended by opening the folder again. */
import { mkdirSync, accessSync, constants } from 'node:fs';
import type { Logger } from 'pino';
import type { Database, Query } from './database.ts';
import { FolderUnusable } from './folder-unusable.ts';
import { holdFolder } from './folder-holder.ts';
import { madeFolder } from './make-folder.ts';
import { PgliteThread } from './pglite-thread.ts';
import { checkRoom, RESERVE } from './room-on-disk.ts';

export interface Limits {
  /** Bytes that have to be free before anything is written. */
  reserve: number;
  opens: number;
  answers: number;
}

const usual: Limits = { reserve: RESERVE, opens: 60_000, answers: 10_000 };

/** @throws FolderUnusable, FolderInUse, DatabaseAway */
export async function openEmbedded(data: string, log: Logger, changed: Partial<Limits> = {}): Promise<Database> {
  const limits = { ...usual, ...changed };
  prepare(data);
  const held = await holdFolder(data);
  try {
    checkRoom(data, limits.reserve);
    const folder = await madeFolder(data);
    let thread: Promise<PgliteThread> = PgliteThread.open(folder, limits);
    await thread;

    const opened = async (): Promise<PgliteThread> => {
      const current = await thread.catch(() => undefined);
      if (current?.over === false) return current;
      return reopened(current);
    };
    /** Whoever comes first opens it; the others wait for the same. */
    let opening: Promise<PgliteThread> | undefined;
    const reopened = (current: PgliteThread | undefined): Promise<PgliteThread> => {
      opening ??= (async () => {
        await current?.ended;
        checkRoom(data, limits.reserve);
        log.warn('opening the database in the data folder again');
        thread = PgliteThread.open(folder, limits);
        return thread;
      })().finally(() => { opening = undefined; });
      return opening;
    };

    const query: Query = async (text, values = []) => {
      // Reading needs room as well: PostgreSQL tidies what it reads.
      checkRoom(data, limits.reserve);
      return (await opened()).query(text, values);
    };
    return {
      query,
      // There is one session, and at the start nobody else uses it.
      inOneSession: (work) => work(query),
      close: async () => {
        await thread.then((current) => current.close(), () => undefined);
        await held.release();
      },
    };
  } catch (error) {
    await held.release();
    throw error;
  }
}

function prepare(data: string): void {
  try {
    // For the inbox's own account only.
    mkdirSync(data, { recursive: true, mode: 0o700 });
    accessSync(data, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new FolderUnusable(data, error);
  }
}
