/** deliver tries as long as it makes sense, and says why when it gives up; what is sent is the three parts and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deliver, type DeliverOptions, type Posted } from '../../src/referral/deliver.ts';

const posted: Posted = { id: 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6', programme: 'centre', sealed: { ciphertext: 'x' } };
const receivedAt = '2026-01-02T03:04:05.678Z';
const received = (): Response => Response.json({ id: posted.id, receivedAt }, { status: 201 });
const problem = (status: number, headers: Record<string, string> = {}): Response => new Response('{}', { status, headers: { 'Content-Type': 'application/problem+json', ...headers } });

interface Tried {
  told: Awaited<ReturnType<typeof deliver>>;
  requests: { url: string; init: RequestInit }[];
}

type Step = () => Response | Promise<Response>;

async function tried(steps: readonly Step[], options: DeliverOptions = {}, what = posted): Promise<Tried> {
  const requests: Tried['requests'] = [];
  const told = await deliver('https://inbox.example/', what, {
    firstWaitMs: 1,
    longestWaitMs: 5,
    ...options,
    fetch: async (url, init = {}) => {
      requests.push({ url: url as string, init });
      const step = steps[Math.min(requests.length, steps.length) - 1];
      assert.ok(step);
      return step();
    },
  });
  return { told, requests };
}

const broken = (): Response => { throw new TypeError('Failed to fetch'); };
const silent = (init?: RequestInit): Promise<Response> => new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => { reject(new DOMException('', 'AbortError')); }));

test('it asks plainly: no cookie, no referrer, no redirect, the three parts and nothing beside them', async () => {
  const { told, requests } = await tried([received], {}, { ...posted, answers: { name: 'Hers' } } as Posted);
  assert.deepEqual(told, { sent: true, receivedAt });
  const [{ url, init }] = requests as [Tried['requests'][number]];
  assert.equal(url, 'https://inbox.example/referrals');
  assert.deepEqual(JSON.parse(init.body as string), posted);
  const { method, credentials, referrerPolicy, redirect, cache, headers } = init;
  assert.deepEqual({ method, credentials, referrerPolicy, redirect, cache, headers }, { method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store', headers: { 'Content-Type': 'application/json' } });
});

test('what passes is tried again with the same bytes', async () => {
  const { told, requests } = await tried([broken, () => problem(500), () => problem(503, { 'Retry-After': '0' }), () => problem(429), () => new Response('<p>Log in'), received]);
  assert.deepEqual(told, { sent: true, receivedAt });
  assert.equal(requests.length, 6);
  assert.equal(new Set(requests.map(({ init }) => init.body)).size, 1);
});

test('each way to fail has its reason', async () => {
  const cases: [Step, string, number][] = [
    [broken, 'offline', 3],
    [() => problem(500), 'busy', 3],
    [() => problem(503), 'busy', 3],
    [() => problem(429, { 'Retry-After': '86400' }), 'busy', 1],
    [() => problem(429, { 'Retry-After': 'Sat, 01 Jan 2050 00:00:00 GMT' }), 'busy', 3],
    [() => problem(409), 'refused', 1],
    [() => problem(422), 'refused', 1],
    [() => new Response('', { status: 403 }), 'unknown', 3],
    [() => new Response('<p>Log in', { status: 200 }), 'unknown', 3],
    [() => Response.json({ id: posted.id }, { status: 201 }), 'unknown', 3],
    [() => Response.json({ id: 'another', receivedAt }, { status: 201 }), 'unknown', 3],
    [() => Response.json({ id: posted.id, receivedAt: 'soon' }, { status: 200 }), 'unknown', 3],
    [() => Response.json(null, { status: 200 }), 'unknown', 3],
    [() => new Response(new ReadableStream({ pull: () => { throw new TypeError('terminated'); } }), { status: 201 }), 'offline', 3],
  ];
  for (const [step, why, times] of cases) {
    const { told, requests } = await tried([step], { tries: 3 });
    assert.deepEqual(told, { sent: false, why });
    assert.equal(requests.length, times, why);
  }
});

test('an inbox that says nothing is given up after its time, also in the middle of its answer', async () => {
  for (const fetch of [
    (_url: unknown, init?: RequestInit) => silent(init),
    (_url: unknown, init?: RequestInit) => Promise.resolve(new Response(new ReadableStream({ start: (stream) => { init?.signal?.addEventListener('abort', () => { stream.error(new DOMException('', 'AbortError')); }); } }), { status: 201 })),
  ]) {
    const told = await deliver('https://inbox.example', posted, { tries: 2, timeoutMs: 20, firstWaitMs: 1, fetch });
    assert.deepEqual(told, { sent: false, why: 'silent' });
  }
});

test('she can stop it: while it asks, while it waits, and before it began', async () => {
  const asking = new AbortController();
  const whileAsking = deliver('https://inbox.example', posted, { signal: asking.signal, fetch: (_url, init) => { queueMicrotask(() => { asking.abort(); }); return silent(init); } });
  assert.deepEqual(await whileAsking, { sent: false, why: 'unknown' });

  const waiting = new AbortController();
  let asked = 0;
  const whileWaiting = deliver('https://inbox.example', posted, { signal: waiting.signal, firstWaitMs: 1e6, longestWaitMs: 1e6, withinMs: 1e9, fetch: () => { asked += 1; setImmediate(() => { waiting.abort(); }); return Promise.resolve(problem(500)); } });
  assert.deepEqual(await whileWaiting, { sent: false, why: 'unknown' });
  assert.equal(asked, 1);

  const { told, requests } = await tried([received], { signal: AbortSignal.abort() });
  assert.deepEqual([told, requests.length], [{ sent: false, why: 'unknown' }, 0]);
});

test('no new try begins after the time for all of them, whatever the clock on the wall says', async (t) => {
  t.mock.method(Date, 'now', () => 0);
  const { told, requests } = await tried([broken], { tries: 100, firstWaitMs: 10, longestWaitMs: 10, withinMs: 35 });
  assert.deepEqual(told, { sent: false, why: 'offline' });
  assert.ok(requests.length >= 2 && requests.length <= 8, `${requests.length} tries`);
});

test('waits grow, differ, and honour what the inbox asks for', async (t) => {
  const waits: number[] = [];
  const { setTimeout: later } = globalThis;
  t.mock.method(globalThis, 'setTimeout', (work: () => void, milliseconds: number) => {
    if (milliseconds !== 30_000) waits.push(milliseconds);
    return later(work, milliseconds === 30_000 ? milliseconds : 0);
  });
  await tried([broken, broken, broken, () => problem(429, { 'Retry-After': '3' }), received], { firstWaitMs: 1000, longestWaitMs: 20_000, random: () => 0.5 });
  assert.deepEqual(waits, [750, 1500, 3000, 9000]);
});
