/** The thread that PGlite runs in: statements come in by message, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { Row, Value } from './database.ts';
import { startParams, SyncedFiles } from './synced-files.ts';

export interface Asked {
  number: number;
  text: string;
  values: readonly Value[];
}

export type Told =
  | { kind: 'open' }
  | { kind: 'rows'; number: number; rows: Row[] }
  /** With a code it is PostgreSQL that objects; without one PGlite itself is broken. */
  | { kind: 'error'; number: number; message: string; code?: string };

const tell = (told: Told): void => { parentPort?.postMessage(told); };

const { folder } = workerData as { folder: string };
const pglite = await PGlite.create({ fs: new SyncedFiles(folder), startParams });

async function answer({ number, text, values }: Asked): Promise<void> {
  try {
    // Without values a text may hold several statements, as with a PostgreSQL server.
    const rows = values.length === 0 ? (await pglite.exec(text)).at(-1)?.rows : (await pglite.query(text, [...values])).rows;
    tell({ kind: 'rows', number, rows: (rows ?? []) as Row[] });
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    tell({ kind: 'error', number, message, ...(code === undefined ? {} : { code }) });
  }
}

let last = Promise.resolve();
parentPort?.on('message', (asked: Asked | 'close') => {
  last = last.then(async () => {
    if (asked !== 'close') return answer(asked);
    await pglite.close();
    parentPort?.close();
  });
});
tell({ kind: 'open' });
