/** Sends what is sealed to the inbox, and says plainly what came of it. */
import type { Posted } from './seal/sealed.ts';

type Delivered = { sent: true; receivedAt: string } | { sent: false; reason: 'offline' | 'refused' | 'busy' | 'silent' | 'unknown' };

const PATIENCE_MS = 30_000;

export async function deliver(inbox: string, posted: Posted, { signal }: { signal?: AbortSignal } = {}): Promise<Delivered> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const whole = signal ? AbortSignal.any([signal, patience]) : patience;
  try {
    const answer = await fetch(`${inbox}/referrals`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(posted),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: whole,
    });
    if (answer.status === 200 || answer.status === 201) {
      const { receivedAt } = (await answer.json()) as { receivedAt: string };
      return { sent: true, receivedAt };
    }
    if (answer.status === 429 || answer.status === 503) return { sent: false, reason: 'busy' };
    return { sent: false, reason: answer.status >= 500 ? 'unknown' : 'refused' };
  } catch {
    if (patience.aborted) return { sent: false, reason: 'silent' };
    return { sent: false, reason: navigator.onLine ? 'unknown' : 'offline' };
  }
}
