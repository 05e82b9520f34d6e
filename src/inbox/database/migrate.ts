/**
 * Brings the database up to date. All of it is one transaction behind one lock: several instances
 * that start at once wait for each other, and one that is killed half-way leaves nothing behind.
 */
import { Umzug, type UmzugStorage } from 'umzug';
import type { Database, Query } from './database.ts';
import { migrations, type Migration } from './migrations.ts';

export class DatabaseNewer extends Error {
  override readonly name = 'DatabaseNewer';
  constructor(unknown: string) {
    super(`This database was made by a newer inbox (it has “${unknown}”). Start that version again, or a later one.`);
  }
}

/** @throws DatabaseNewer when it knows steps that this program does not. */
export const migrate = (database: Database, steps: readonly Migration[] = migrations): Promise<string[]> =>
  database.inOneSession(async (query) => {
    await query('BEGIN');
    try {
      await query('SELECT pg_advisory_xact_lock(7165401, 1)');
      await query('CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, done_at timestamptz NOT NULL DEFAULT now())');
      const done = await bringUp(query, steps);
      await query('COMMIT');
      return done;
    } catch (error) {
      // What failed is what to tell, also where the session cannot even be rolled back.
      await query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  });

async function bringUp(query: Query, steps: readonly Migration[]): Promise<string[]> {
  const storage = storageIn(query);
  const unknown = (await storage.executed()).find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) throw new DatabaseNewer(unknown);
  const umzug = new Umzug({
    migrations: steps.map(({ name, sql }) => ({ name, up: () => query(sql) })),
    storage,
    logger: undefined,
  });
  return (await umzug.up()).map(({ name }) => name);
}

const storageIn = (query: Query): Pick<UmzugStorage, 'logMigration' | 'unlogMigration'> & { executed: () => Promise<string[]> } => ({
  executed: async () => (await query('SELECT name FROM migrations ORDER BY name')).map(({ name }) => String(name)),
  logMigration: async ({ name }) => { await query('INSERT INTO migrations (name) VALUES ($1)', [name]); },
  unlogMigration: async ({ name }) => { await query('DELETE FROM migrations WHERE name = $1', [name]); },
});
