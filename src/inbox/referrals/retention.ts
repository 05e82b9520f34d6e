/**
 * After so many days a referral goes, once the team has it: acknowledged, or sent by e-mail. One that
 * reached nobody stays, and the log says so: it is a woman who is still waiting.
 */
import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';

const REMOVE = `
  DELETE FROM referrals WHERE received_at < now() - make_interval(days => $1::integer)
    AND (acknowledged_at IS NOT NULL OR EXISTS (SELECT FROM letters WHERE referral = id AND sent_at IS NOT NULL))
  RETURNING id`;

const WAITING = 'SELECT count(*)::integer AS number FROM referrals WHERE received_at < now() - make_interval(days => $1::integer)';

export async function removeOld(database: Database, days: number, log: Logger): Promise<number> {
  const removed = (await database.query(REMOVE, [days])).length;
  // What is gone goes from the file too; PGlite does not tidy by itself.
  if (removed > 0) await database.query('VACUUM referrals');
  if (removed > 0) log.info({ removed, days }, 'referrals whose days were over were removed');
  const [waiting] = await database.query(WAITING, [days]);
  if (Number(waiting?.number) > 0) log.warn({ waiting: waiting?.number, days }, 'referrals older than that were neither acknowledged nor e-mailed, and stay');
  return removed;
}
