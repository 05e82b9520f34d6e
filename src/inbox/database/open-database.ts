/** The database that was asked for, open, up to date, and keeping what it says it keeps. */
import type { Logger } from 'pino';
import type { Database } from './database.ts';
import { openEmbedded, type Limits } from './embedded.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';

export type Place = { url: string } | { folder: string; limits?: Partial<Limits> };

/** A server that does not write through would lose referrals that she was told had arrived. */
export class NotDurable extends Error {
  override readonly name = 'NotDurable';
  constructor(setting: string) {
    super(`The PostgreSQL server has ${setting} switched off, so a power cut could lose referrals. Switch it on in postgresql.conf.`);
  }
}

export async function openDatabase(place: Place, log: Logger): Promise<Database> {
  const database = 'url' in place ? openPostgres(place.url, log) : await openEmbedded(place.folder, log, place.limits);
  try {
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'] as const) {
      const [row] = await database.query(`SHOW ${setting}`);
      if (row?.[setting] === 'off') throw new NotDurable(setting);
    }
    const done = await migrate(database);
    if (done.length > 0) log.info({ steps: done }, 'the database was brought up to date');
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

