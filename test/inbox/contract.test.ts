/** The inbox answers as its OpenAPI document says: to good requests, to spoilt ones, and while its database is away. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { backends, emptyPlace, postgres } from './support/backends.ts';
import { Checked, type Contract } from './support/checked.ts';
import { reallySealed, shaped } from './support/sealed.ts';
import { spoiltBodies } from './support/spoilt.ts';
import { staff, started } from './support/started.ts';

const inboxes = await Promise.all(backends.map(async (backend) => started(await emptyPlace(backend))));
const [first, onServer] = inboxes;
assert.ok(first && onServer);
const contract = (await (await fetch(`${first.address}/openapi.json`)).json()) as Contract;
const checked = new Checked(contract);
const json = { 'Content-Type': 'application/json' };
const post = (address: string, body: unknown): Promise<{ status: number; body: unknown }> =>
  checked.ask(address, { method: 'POST', path: '/referrals', headers: json, body: typeof body === 'string' ? body : JSON.stringify(body) });

test('it is OpenAPI 3.1, and its schemas are sound', () => {
  assert.match(contract.openapi, /^3\.1\./);
  const ajv = new Ajv2020({ strict: false });
  const { schemas } = (contract as unknown as { components: { schemas: Record<string, object> } }).components;
  ajv.addSchema(contract, 'contract');
  for (const name of Object.keys(schemas)) assert.equal(typeof ajv.compile({ $ref: `contract#/components/schemas/${name}` }), 'function', name);
  assert.equal(ajv.validateSchema(schemas), true);
});

test('good requests are answered as it says', async () => {
  for (const { address } of inboxes) {
    const posted = await reallySealed();
    assert.equal((await post(address, posted)).status, 201);
    assert.equal((await post(address, posted)).status, 200);
    assert.equal((await post(address, shaped({ id: posted.id }))).status, 409);
    for (const [path, method, status] of [
      ['/health', 'GET', 200],
      ['/openapi.json', 'GET', 200],
      ['/referrals', 'GET', 200],
      ['/referrals?after=0&limit=1', 'GET', 200],
      [`/referrals/${posted.id}`, 'GET', 200],
      [`/referrals/${posted.id}/acknowledgement`, 'PUT', 204],
      [`/referrals/${posted.id}`, 'GET', 200],
      [`/referrals/${randomUUID()}`, 'GET', 404],
      [`/referrals/${randomUUID()}/acknowledgement`, 'PUT', 404],
    ] as const) assert.equal((await checked.ask(address, { method, path, headers: staff })).status, status, path);
  }
});

test('bodies that are spoilt in one place are refused, and none of them is kept', async () => {
  const { address } = first;
  const validate = new Ajv2020({ strict: false }).addSchema(contract, 'contract').compile({ $ref: 'contract#/components/schemas/Posted' });
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(spoiltBodies, async (body) => {
      const { status } = await post(address, body);
      const isSound = validate(body);
      refused += isSound ? 0 : 1;
      // Some spoiling leaves a sound form: another programme, another method, another key.
      assert.ok(status === 422 || status === 404, `${status}`);
      if (!isSound) assert.equal(status, 422);
      if (typeof body.id === 'string' && /^[0-9a-f-]{36}$/.test(body.id)) {
        const { status: found } = await checked.ask(address, { method: 'GET', path: `/referrals/${body.id}`, headers: staff });
        assert.equal(found, 404);
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(refused > 200, `${refused} were refused for their form`);
});

test('what cannot be read at all is refused as it says', async () => {
  const { address } = first;
  const raw = async (headers: Record<string, string>, body: string): Promise<number> => (await checked.ask(address, { method: 'POST', path: '/referrals', headers, body })).status;
  const good = JSON.stringify(shaped());
  assert.equal(await raw(json, good.slice(0, -1)), 400);
  assert.equal(await raw(json, ''), 400);
  assert.equal(await raw(json, '{"__proto__": {"id": 1}}'), 400);
  assert.equal(await raw({ 'Content-Type': 'text/plain' }, good), 415);
  assert.equal(await raw({ 'Content-Type': 'application/x-www-form-urlencoded' }, good), 415);
  assert.equal(await raw(json, `${good}${' '.repeat(200_000)}`), 413);
  assert.equal((await post(address, shaped({ programme: 'elsewhere' }))).status, 404);
  assert.equal((await post(address, shaped({ bytes: 4095 }))).status, 422, 'only the three sizes');
});

test('spoilt addresses are refused as it says', async () => {
  const { address } = first;
  const ask = async (method: string, path: string): Promise<number> => (await checked.ask(address, { method, path, headers: staff })).status;
  for (const query of ['after=-1', 'after=x', 'limit=0', 'limit=201', 'limit=x', 'befor=1', `after=${'9'.repeat(19)}`]) assert.equal(await ask('GET', `/referrals?${query}`), 422, query);
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, maxLength: 40 }).map(encodeURIComponent).filter((text) => !/^\.{1,2}$/.test(text) && text.length < 60), async (id) => {
      assert.equal(await ask('GET', `/referrals/${id}`), 422);
      assert.equal(await ask('PUT', `/referrals/${id}/acknowledgement`), 422);
    }),
    { numRuns: 100 },
  );
});

test('the team’s part is closed without the token', async () => {
  const { address } = first;
  const id = randomUUID();
  for (const headers of [{}, { Authorization: 'Bearer ' }, { Authorization: 'Bearer wrong' }, { Authorization: `Basic ${staff.Authorization.slice(7)}` }, { Authorization: `${staff.Authorization}x` }] as Record<string, string>[])
    for (const [method, path] of [['GET', '/referrals'], ['GET', `/referrals/${id}`], ['PUT', `/referrals/${id}/acknowledgement`]] as const)
      assert.equal((await checked.ask(address, { method, path, headers })).status, 401);
});

test('too many for one programme are told to wait; another programme is not held up', async () => {
  const programmes = [{ id: 'centre', name: 'Our Centre' }, { id: 'other', name: 'Another' }];
  const { address, stop } = await started(await emptyPlace('postgres'), { rate: 3, programmes });
  const statuses: number[] = [];
  for (let sent = 0; sent < 5; sent += 1) statuses.push((await post(address, shaped())).status);
  assert.deepEqual(statuses, [201, 201, 201, 429, 429]);
  assert.equal((await post(address, shaped({ programme: 'other' }))).status, 201);
  await stop();
});

test('while the database is away it says so everywhere, and afterwards goes on', async () => {
  const { address } = onServer;
  const posted = shaped();
  const server = await postgres();
  await server.crash();
  assert.equal((await post(address, posted)).status, 503);
  for (const [method, path] of [['GET', '/health'], ['GET', '/referrals'], ['GET', `/referrals/${posted.id}`], ['PUT', `/referrals/${posted.id}/acknowledgement`]] as const)
    assert.equal((await checked.ask(address, { method, path, headers: staff })).status, 503, path);
  await server.start();
  assert.equal((await post(address, posted)).status, 201);
  assert.equal((await checked.ask(address, { method: 'GET', path: '/health' })).status, 200);
});

test('every answer that the contract speaks of was seen', () => {
  assert.deepEqual(checked.promised.filter((each) => !checked.seen.has(each)), []);
});
