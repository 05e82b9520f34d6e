/**
 * How many referrals a programme takes in a minute. It is counted for the programme and not for a
 * person, because to count her she would have to be told apart from others.
 */
import type { RateLimitPluginOptions } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import type { Posted } from '../referrals/referrals.ts';

const MINUTE = 60_000;

interface Window {
  current: number;
  began: number;
}

/** Counts on the clock that never jumps: one set back by a year would shut the door for a year. */
class SteadyStore {
  readonly #windows = new Map<string, Window>();

  incr(key: string, done: (error: Error | null, result: { current: number; ttl: number }) => void): void {
    const now = performance.now();
    const before = this.#windows.get(key);
    const window = before !== undefined && now - before.began < MINUTE ? before : { current: 0, began: now };
    window.current += 1;
    this.#windows.set(key, window);
    done(null, { current: window.current, ttl: Math.ceil(window.began + MINUTE - now) });
  }

  child(): this {
    return this;
  }
}

export class TooMany extends Error {
  override readonly name = 'TooMany';
  readonly statusCode = 429;
}

const none = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };

export const rateOptions = (max: number): RateLimitPluginOptions => ({
  global: false,
  max,
  timeWindow: MINUTE,
  store: SteadyStore,
  keyGenerator: (request: FastifyRequest) => (request.body as Posted).programme,
  errorResponseBuilder: () => new TooMany('Too many referrals came for this programme in the last minute. Send it again after the time in Retry-After.'),
  addHeaders: { ...none, 'retry-after': true },
  addHeadersOnExceeding: none,
});
