/** The referrals the inbox keeps: sealed, each once, in the order they came. */
import type { Database, Row } from '../database/database.ts';

export interface Posted {
  id: string;
  programme: string;
  /** The JWE as it was posted, written by `JSON.stringify`. */
  sealed: string;
}

export interface Kept extends Posted {
  cursor: string;
  receivedAt: string;
  acknowledgedAt: string | null;
}

/** `new` now, `same` as one that was there, or `different` from it. */
export type Receipt = { what: 'new' | 'same'; receivedAt: string } | { what: 'different' };

/** A moment as text, whatever the database hands out: ISO, in UTC. */
const moment = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const columns = `place::text AS cursor, id::text AS id, programme, sealed, ${moment('received_at')} AS "receivedAt", ${moment('acknowledged_at')} AS "acknowledgedAt"`;

/** The letter to the team is written in the same statement: there is never one without the other. */
const KEEP = `
  WITH kept AS (
    INSERT INTO referrals (id, programme, sealed) VALUES ($1::uuid, $2, $3) ON CONFLICT (id) DO NOTHING RETURNING id, received_at
  ), letter AS (
    INSERT INTO letters (referral) SELECT id FROM kept
  )
  SELECT ${moment('received_at')} AS "receivedAt" FROM kept`;

const COMPARE = `SELECT ${moment('received_at')} AS "receivedAt", programme = $2 AND sealed = $3 AS same FROM referrals WHERE id = $1::uuid`;

export class Referrals {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async keep({ id, programme, sealed }: Posted): Promise<Receipt> {
    const values = [id, programme, sealed];
    const [kept] = await this.#database.query(KEEP, values);
    if (kept !== undefined) return { what: 'new', receivedAt: String(kept.receivedAt) };
    const [there] = await this.#database.query(COMPARE, values);
    // It was there a moment ago, and its days were over in between.
    if (there === undefined) return this.keep({ id, programme, sealed });
    return there.same === true ? { what: 'same', receivedAt: String(there.receivedAt) } : { what: 'different' };
  }

  /** Those of these programmes only, as with all that follow. */
  async after(cursor: string, limit: number, programmes: readonly string[]): Promise<Kept[]> {
    const rows = await this.#database.query(`SELECT ${columns} FROM referrals WHERE place > $1::bigint AND programme = ANY ($3::text[]) ORDER BY place LIMIT $2::integer`, [cursor, limit, programmes]);
    return rows.map(keptFrom);
  }

  async find(id: string, programmes: readonly string[]): Promise<Kept | undefined> {
    const [row] = await this.#database.query(`SELECT ${columns} FROM referrals WHERE id = $1::uuid AND programme = ANY ($2::text[])`, [id, programmes]);
    return row && keptFrom(row);
  }

  /** The first time counts. Tells if there is such a referral. */
  async acknowledge(id: string, programmes: readonly string[]): Promise<boolean> {
    const rows = await this.#database.query('UPDATE referrals SET acknowledged_at = coalesce(acknowledged_at, now()) WHERE id = $1::uuid AND programme = ANY ($2::text[]) RETURNING id', [id, programmes]);
    return rows.length > 0;
  }
}

const keptFrom = (row: Row): Kept => ({
  cursor: String(row.cursor),
  id: String(row.id),
  programme: String(row.programme),
  receivedAt: String(row.receivedAt),
  acknowledgedAt: typeof row.acknowledgedAt === 'string' ? row.acknowledgedAt : null,
  sealed: String(row.sealed),
});
