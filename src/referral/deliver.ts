/**
 * Brings a sealed referral to the inbox, as often as it takes. Sending the same twice is safe: the
 * inbox keeps one for each id. So what is sent must stay the same, byte for byte, until it has
 * arrived; sealed anew under the same id, the inbox would refuse it.
 */
import { postOnce, type Outcome, type Posted } from './post-once.ts';

export type { Posted };

/** Why she is told that it was not sent. The room has the words. */
export type NotSent = 'offline' | 'refused' | 'busy' | 'silent' | 'unknown';
export type Delivered = { sent: true; receivedAt: string } | { sent: false; why: NotSent };

export interface DeliverOptions {
  /** She left, or wants to stop. What was under way may have arrived. */
  signal?: AbortSignal;
  /** An inbox that says nothing for so long is given up for this time. */
  timeoutMs?: number;
  /** How often it is tried, and how long in all: after that no new try begins. */
  tries?: number;
  withinMs?: number;
  /** The first wait between tries; it doubles each time. */
  firstWaitMs?: number;
  /** No wait is longer. When the inbox asks for more, she is told that it is busy. */
  longestWaitMs?: number;
  random?: () => number;
  fetch?: typeof globalThis.fetch;
}

const usual = { timeoutMs: 30_000, tries: 6, withinMs: 90_000, firstWaitMs: 1_000, longestWaitMs: 20_000, random: Math.random };

export async function deliver(inbox: string, posted: Posted, options: DeliverOptions = {}): Promise<Delivered> {
  const { signal, fetch, timeoutMs, tries, withinMs, firstWaitMs, longestWaitMs, random } = { ...usual, ...options };
  // Not the clock on the wall: hers may be wrong, and may be set right meanwhile.
  const end = performance.now() + withinMs;
  let last: Exclude<Outcome, { kind: 'received' }> = { kind: 'unknown' };
  const left = (): boolean => signal?.aborted ?? false;
  for (let tried = 0; tried < tries && !left(); tried += 1) {
    if (tried > 0) {
      const asked = last.kind === 'busy' ? (last.wait ?? 0) : 0;
      if (asked > longestWaitMs) break;
      // Spread out, so that many phones that were cut off together do not all come back together.
      const wait = asked + Math.min(longestWaitMs, firstWaitMs * 2 ** (tried - 1)) * (0.5 + random() / 2);
      if (performance.now() + wait > end) break;
      await waited(wait, signal);
      if (left()) break;
    }
    const outcome = await postOnce(inbox, posted, { signal, timeoutMs, fetch });
    if (outcome.kind === 'received') return { sent: true, receivedAt: outcome.receivedAt };
    last = outcome;
    if (outcome.kind === 'refused') break;
  }
  return { sent: false, why: left() ? 'unknown' : last.kind };
}

const waited = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    signal?.addEventListener('abort', over);
  });
