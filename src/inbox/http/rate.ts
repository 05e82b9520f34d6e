/**
 * How many referrals a programme takes in a minute. It is counted for the programme and not for a
 * person, because to count her she would have to be told apart from others.
 */
import type { RateLimitPluginOptions } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import type { Database } from '../database/database.ts';
import type { Posted } from '../referrals/referrals.ts';
import { countedIn } from './rate-store.ts';

const MINUTE = 60_000;

export class TooMany extends Error {
  override readonly name = 'TooMany';
  readonly statusCode = 429;
}

const none = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };

export const rateOptions = (max: number, database: Database): RateLimitPluginOptions => ({
  global: false,
  max,
  timeWindow: MINUTE,
  store: countedIn(database),
  keyGenerator: (request: FastifyRequest) => (request.body as Posted).programme,
  errorResponseBuilder: () => new TooMany('Too many referrals came for this programme in the last minute. Send it again after the time in Retry-After.'),
  addHeaders: { ...none, 'retry-after': true },
  addHeadersOnExceeding: none,
});
