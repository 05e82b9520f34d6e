/** One try to bring a sealed referral to the inbox, and what became of it. */
import { retryAfter } from './retry-after.ts';

/** What is sent. All there is of hers in it is sealed. */
export interface Posted {
  id: string;
  programme: string;
  sealed: object;
}

export type Outcome =
  | { kind: 'received'; receivedAt: string }
  /** The inbox will not take it, however often it is sent. */
  | { kind: 'refused' }
  | { kind: 'busy'; wait?: number }
  /** Nobody could be reached, or the line broke: it may have arrived all the same. */
  | { kind: 'offline' }
  | { kind: 'silent' }
  /** Somebody answered who does not speak as the inbox does: a hotel's log-in page, a proxy. */
  | { kind: 'unknown' };

export interface Line {
  signal?: AbortSignal | undefined;
  timeoutMs: number;
  fetch?: typeof globalThis.fetch | undefined;
}

/** Answers that say “later”. */
const LATER = [408, 425, 429, 500, 502, 503, 504];

/** Why a try was ended. */
const SILENT = 'silent';

/** Never throws: an error that travelled on could carry what was being sent. */
export async function postOnce(inbox: string, { id, programme, sealed }: Posted, { signal, timeoutMs, fetch = globalThis.fetch }: Line): Promise<Outcome> {
  const ending = new AbortController();
  const end = (): void => { ending.abort(); };
  const late = setTimeout(() => { ending.abort(SILENT); }, timeoutMs);
  signal?.addEventListener('abort', end);
  try {
    const response = await fetch(`${inbox.replace(/\/$/, '')}/referrals`, {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      headers: { 'Content-Type': 'application/json' },
      // These three and nothing beside them, whatever else the object has.
      body: JSON.stringify({ id, programme, sealed }),
      signal: ending.signal,
    });
    return await outcomeOf(response, id);
  } catch {
    return { kind: ending.signal.reason === SILENT ? 'silent' : 'offline' };
  } finally {
    clearTimeout(late);
    signal?.removeEventListener('abort', end);
  }
}

async function outcomeOf(response: Response, id: string): Promise<Outcome> {
  // Read to its end in any case: a line that breaks here has told us nothing we can rely on.
  const text = await response.text();
  const { status, headers } = response;
  if (status === 200 || status === 201) {
    const receivedAt = receivedIn(text, id);
    return receivedAt === undefined ? { kind: 'unknown' } : { kind: 'received', receivedAt };
  }
  if (LATER.includes(status)) {
    const wait = retryAfter(headers.get('Retry-After'));
    return { kind: 'busy', ...(wait === undefined ? {} : { wait }) };
  }
  // Only the inbox itself can refuse; what stands in between cannot speak for it.
  const isOwn = headers.get('Content-Type')?.startsWith('application/problem+json') ?? false;
  return { kind: status >= 400 && status < 500 && isOwn ? 'refused' : 'unknown' };
}

/** A receipt for this very referral, or nothing. */
function receivedIn(text: string, id: string): string | undefined {
  try {
    const receipt = JSON.parse(text) as { id?: unknown; receivedAt?: unknown } | null;
    return receipt?.id === id && typeof receipt.receivedAt === 'string' && !Number.isNaN(Date.parse(receipt.receivedAt)) ? receipt.receivedAt : undefined;
  } catch {
    return undefined;
  }
}
