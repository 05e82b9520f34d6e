/**
 * The letters that still have to go to the team. They lie in the database beside the referrals, so
 * a restart loses none. Taking one puts its time off in the same statement; of several instances
 * only one gets it, and if that one dies it comes round again.
 */
import { referenceOf } from '../../referral/reference.ts';
import type { Database } from '../database/database.ts';

export interface Letter {
  id: string;
  programme: string;
  sealed: string;
  reference: string;
  /** How often it was tried before. */
  tries: number;
}

const TAKE = `
  WITH due AS (
    SELECT letters.referral FROM letters JOIN referrals ON referrals.id = letters.referral
    WHERE sent_at IS NULL AND due_at <= now() AND acknowledged_at IS NULL
    ORDER BY due_at LIMIT 1 FOR UPDATE OF letters SKIP LOCKED
  )
  UPDATE letters SET due_at = now() + make_interval(secs => $1::integer), tries = tries + 1
  FROM due, referrals WHERE letters.referral = due.referral AND referrals.id = due.referral
  RETURNING referrals.id::text AS id, programme, sealed, tries - 1 AS tries`;

const LATE = `
  SELECT EXISTS (
    SELECT FROM letters JOIN referrals ON referrals.id = letters.referral
    WHERE sent_at IS NULL AND acknowledged_at IS NULL AND tries > 0 AND received_at < now() - interval '1 hour'
  ) AS late`;

export class Letters {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The next one that is due; nobody else gets it for so many seconds. */
  async take(seconds: number): Promise<Letter | undefined> {
    const [row] = await this.#database.query(TAKE, [seconds]);
    if (row === undefined) return undefined;
    const id = String(row.id);
    return { id, programme: String(row.programme), sealed: String(row.sealed), reference: referenceOf(id), tries: Number(row.tries) };
  }

  async wasSent(id: string): Promise<void> {
    await this.#database.query('UPDATE letters SET sent_at = now() WHERE referral = $1::uuid', [id]);
  }

  async tryAgain(id: string, seconds: number): Promise<void> {
    await this.#database.query('UPDATE letters SET due_at = now() + make_interval(secs => $2::double precision) WHERE referral = $1::uuid', [id, seconds]);
  }

  /** Is one waiting that could not be sent for an hour? */
  async late(): Promise<boolean> {
    const [row] = await this.#database.query(LATE);
    return row?.late === true;
  }
}
