/** A PostgreSQL server, for when one machine is not enough. */
import { DatabaseError, Pool } from 'pg';
import type { Logger } from 'pino';
import { DatabaseAway, type Database, type Row, type Value } from './database.ts';

/** Whoever waits for an answer is told “later” rather than kept waiting. */
const CONNECT_MS = 5_000;
const STATEMENT_MS = 10_000;

/** SQLSTATE classes that pass: connection, transaction rollback, resources, operator, system. */
const passing = /^(?:08|25006|40|53|57|58|55P03)/;

export function openPostgres(url: string, log: Logger): Database {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: STATEMENT_MS + 1_000,
    application_name: 'signpost-inbox',
    // Whatever the server is set to: what she was told is written has to be on its disk.
    options: '-c synchronous_commit=on',
  });
  // A connection that breaks while nobody uses it; the next one to ask gets a fresh one.
  pool.on('error', ({ message }) => { log.warn({ reason: message }, 'a connection to the database broke'); });

  const run = async (on: { query: (text: string, values?: Value[]) => Promise<{ rows: Row[] }> }, text: string, values: readonly Value[]): Promise<Row[]> => {
    try {
      return (await on.query(text, values.length === 0 ? undefined : [...values])).rows;
    } catch (error) {
      throw asAway(error);
    }
  };

  return {
    query: (text, values = []) => run(pool, text, values),
    inOneSession: async (work) => {
      const client = await pool.connect().catch((error: unknown) => { throw asAway(error); });
      try {
        return await work((text, values = []) => run(client, text, values));
      } finally {
        // Not given back: a session that failed in the middle may still hold a transaction open.
        client.release(true);
      }
    },
    close: () => pool.end(),
  };
}

/** What the server itself objects to is a mistake of ours; everything else is a server that is away. */
function asAway(error: unknown): unknown {
  if (error instanceof DatabaseError && !passing.test(error.code ?? '')) return error;
  return new DatabaseAway(`The PostgreSQL server did not take it: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}
