/**
 * Where the limit is counted: in the database, so that it holds over all instances on one server. A
 * row for each programme, with when its minute began and how many came in it; none of it is about a person.
 */
import type { FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import type { Database } from '../database/database.ts';

/** A minute that is over. One that began much later than now was counted by a clock that was wrong: it may not shut the door for a year. */
const over = "rates.began NOT BETWEEN now() - interval '1 minute' AND now() + interval '1 minute'";

const COUNT = `
  INSERT INTO rates (programme, began, taken) VALUES ($1, now(), 1)
  ON CONFLICT (programme) DO UPDATE SET
    began = CASE WHEN ${over} THEN now() ELSE rates.began END,
    taken = CASE WHEN ${over} THEN 1 ELSE rates.taken + 1 END
  RETURNING taken, ceil(extract(epoch FROM began + interval '1 minute' - now()) * 1000)::integer AS left`;

type Counted = (error: Error | null, result?: { current: number; ttl: number }) => void;

export const countedIn = (database: Database): FastifyRateLimitStoreCtor =>
  class Rates {
    incr(programme: string, done: Counted): void {
      database.query(COUNT, [programme]).then(
        ([row]) => { done(null, { current: Number(row?.taken), ttl: Number(row?.left) }); },
        (error: unknown) => { done(error as Error); },
      );
    }

    child(): this {
      return this;
    }
  };

/** When nothing comes any more, what is left would still tell when the last ones came. */
export const forgetRates = (database: Database): Promise<unknown> => database.query(`DELETE FROM rates WHERE ${over}`);
