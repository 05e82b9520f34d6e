/** Starting: what is set wrong is said at once and in words; two never share a folder; several start at once on a server. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readProgrammes } from '../../src/authoring/command/inbox-command.ts';
import { holdFolder } from '../../src/inbox/database/folder-holder.ts';
import { migrate } from '../../src/inbox/database/migrate.ts';
import { migrations } from '../../src/inbox/database/migrations.ts';
import { openPostgres } from '../../src/inbox/database/postgres.ts';
import { inboxCommand } from '../../src/inbox/inbox-command.ts';
import { everything, post } from './support/ask.ts';
import { emptyPlace, postgres } from './support/backends.ts';
import { killLast, startChild } from './support/child.ts';
import { dataFolder, silent } from './support/data-folder.ts';
import { shaped } from './support/sealed.ts';
import { started, TOKEN } from './support/started.ts';

const work = mkdtempSync(join(tmpdir(), 'signpost-starting-'));
after(() => { rmSync(work, { recursive: true }); });

interface Ran {
  status: number;
  written: string;
  errors: string;
  log: string;
}

/** Runs the command until it has started, and stops it then. */
async function typed(args: readonly string[], env: Record<string, string> = { INBOX_TOKEN: TOKEN }): Promise<Ran> {
  const ran: Ran = { status: -1, written: '', errors: '', log: '' };
  ran.status = await inboxCommand(args, {
    env,
    readProgrammes,
    write: (text) => { ran.written += text; },
    writeError: (text) => { ran.errors += text; },
    asked: Promise.resolve(),
    log: { write: (line) => { ran.log += line; } },
  });
  return ran;
}

test('what is set wrong is told all at once, each with what to do', async () => {
  const { status, errors } = await typed(['--port', 'x', '--origin', 'https://refer.example/', '--rate', '0', '--retention-days', '1.5', '--programme', 'Not A Name'], { SMTP_URL: 'http://mail' });
  assert.equal(status, 2);
  for (const told of [/“x” is no port/, /no origin.*without a slash/, /“0” is no rate/, /“1\.5” is no number of days/, /names no programme/, /INBOX_TOKEN is not set.*openssl rand/, /SMTP_URL is not understood/, /MAIL_FROM/])
    assert.match(errors, told);
});

test('each wrong setting alone is told and nothing else', async () => {
  const good = { INBOX_TOKEN_PAUSE: TOKEN, INBOX_TOKEN_REUNITE: `${TOKEN}2` };
  const alone = { INBOX_TOKEN: TOKEN };
  const mail = { ...alone, SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'inbox@example.org', MAIL_TO: 'team@example.org' };
  const file = join(work, 'broken.yaml');
  writeFileSync(file, 'centre: [');
  const cases: [args: string[], env: Record<string, string>, told: RegExp][] = [
    [['--programme', 'a'], { INBOX_TOKEN: 'short' }, /INBOX_TOKEN has a token of 5 letters/],
    [['--programme', 'a'], { INBOX_TOKEN: `${TOKEN},short` }, /5 letters/],
    [['--programme', 'a'], { INBOX_TOKEN: 'with a space '.repeat(4) }, /cannot travel/],
    [['--programme', 'a'], {}, /INBOX_TOKEN is not set/],
    [[], { INBOX_TOKEN_PAUSE: TOKEN }, /INBOX_TOKEN_REUNITE is not set.*“reunite”/],
    [[], { ...good, INBOX_TOKEN_REUNITE: 'short' }, /INBOX_TOKEN_REUNITE has a token of 5 letters/],
    [[], alone, /each team could read the referrals of the others.*INBOX_TOKEN_PAUSE, INBOX_TOKEN_REUNITE/],
    [[], { ...good, INBOX_TOKEN_PAWS: TOKEN }, /INBOX_TOKEN_PAWS is for no programme/],
    [['--programme', 'a-b', '--programme', 'a--b'], { INBOX_TOKEN_A_B: TOKEN, INBOX_TOKEN_A__B: TOKEN, INBOX_TOKEN_C: TOKEN }, /INBOX_TOKEN_C is for no programme/],
    [['--port', '70000'], good, /“70000” is no port/],
    [['--prot', '80'], good, /Unknown option '--prot'/],
    [['one', 'two'], good, /“two” is too much/],
    [['--origin', 'refer.example'], good, /no origin/],
    [['--programmes', join(work, 'nowhere.yaml')], good, /There is no file .*nowhere\.yaml/],
    [['--programmes', file], good, /broken\.yaml cannot be read, line \d+/],
    [[work], good, /There is no file/],
    [['--data', 'x'], { ...good, DATABASE_URL: 'postgres://h/d' }, /not both/],
    [[], { ...good, DATABASE_URL: 'mysql://h/d' }, /DATABASE_URL is not understood/],
    [['--programme', 'a'], { ...mail, MAIL_FROM: 'nobody' }, /Set MAIL_FROM/],
    [['--programme', 'a-b'], { ...mail, MAIL_TO: '' }, /Set MAIL_TO_A_B/],
    [['--programme', 'a'], { ...mail, MAIL_TO: 'one@example.org, two' }, /“two” is no e-mail address/],
    [['--programme', 'a'], { ...alone, MAIL_TO: 'team@example.org' }, /MAIL_TO is set and SMTP_URL is not/],
  ];
  for (const [args, env, told] of cases) {
    const { status, errors } = await typed(args, env);
    assert.equal(status, 2, errors);
    assert.match(errors, told);
    assert.equal(errors.split('\n').filter((line) => line.startsWith('  - ')).length, 1, errors);
  }
});

test('help tells of every setting that is read', async () => {
  const { status, written } = await typed(['--help']);
  assert.equal(status, 0);
  for (const name of ['--port', '--host', '--data', '--origin', '--programme ', '--programmes', '--rate', '--retention-days', 'INBOX_TOKEN', 'INBOX_TOKEN_<PROGRAMME>', 'DATABASE_URL', 'SMTP_URL', 'MAIL_FROM', 'MAIL_TO', 'PORT', 'INBOX_HOST', 'INBOX_DATA', 'INBOX_ORIGINS', 'INBOX_PROGRAMMES', 'INBOX_RATE', 'INBOX_RETENTION_DAYS'])
    assert.ok(written.includes(name), name);
});

test('it starts from the environment alone, with the programmes of an author’s folder, and stops when asked', async () => {
  const folder = await dataFolder();
  const { status, log, errors } = await typed([], { INBOX_TOKEN_PAUSE: TOKEN, INBOX_TOKEN_REUNITE: `${TOKEN}2`, PORT: '0', INBOX_DATA: folder });
  assert.equal(errors, '');
  assert.equal(status, 0);
  const told = JSON.parse(log.split('\n').find((line) => line.includes('takes referrals')) ?? '{}') as { programmes?: string[] };
  assert.ok((told.programmes?.length ?? 0) > 0);
  assert.match(log, /"msg":"stopped"/);
  rmSync(folder, { recursive: true });
});

test('a port that is taken, a folder that cannot be used and a server that is away are told, with status 1', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => { taken.listen(0, '127.0.0.1', resolve); });
  const { port } = taken.address() as AddressInfo;
  const folder = await dataFolder();
  const busy = await typed(['--programme', 'a', '--data', folder, '--port', String(port)]);
  assert.deepEqual([busy.status, busy.errors], [1, `Port ${port} is in use by another program. Choose another one: --port ${port + 1}\n`]);
  taken.close();
  const file = join(work, 'a-file');
  writeFileSync(file, '');
  for (const path of [file, join(file, 'below')]) {
    const unusable = await typed(['--programme', 'a', '--data', path]);
    assert.equal(unusable.status, 1);
    assert.match(unusable.errors, /The data folder .* cannot be used: .*--data <folder>/);
  }
  const away = await typed(['--programme', 'a'], { INBOX_TOKEN: TOKEN, DATABASE_URL: `postgres://signpost@127.0.0.1:${port}/none` });
  assert.equal(away.status, 1);
  assert.match(away.errors, /PostgreSQL server did not take it/);
  rmSync(folder, { recursive: true });
});

test('two processes never share a folder; after a kill the next one may have it', async () => {
  const folder = await dataFolder();
  const first = await startChild(['--data', folder, '--port', '0']);
  await assert.rejects(startChild(['--data', folder, '--port', '0']), /Another inbox is running on the data folder/);
  await post(first.address, shaped());
  await first.kill();
  const second = await startChild(['--data', folder, '--port', '0']);
  assert.equal((await everything(second.address)).length, 1);
  assert.equal(await second.terminate(), 0);
  rmSync(folder, { recursive: true });
});

test('of many that want a folder at one moment, never two have it', async () => {
  const folder = mkdtempSync(join(work, 'wanted-'));
  for (let round = 0; round < 20; round += 1) {
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => holdFolder(folder)));
    const holders = outcomes.filter((each) => each.status === 'fulfilled');
    assert.ok(holders.length <= 1, `${holders.length} hold it`);
    for (const { value } of holders) await value.release();
  }
  const { release } = await holdFolder(folder);
  await assert.rejects(holdFolder(folder), { name: 'FolderInUse' });
  await release();
});

test('several instances that start at once bring an empty server up to date once', async () => {
  const url = await (await postgres()).database();
  const databases = Array.from({ length: 6 }, () => openPostgres(url, silent));
  const done = await Promise.all(databases.map((database) => migrate(database)));
  assert.deepEqual(done.filter((steps) => steps.length > 0), [migrations.map(({ name }) => name)]);
  for (const database of databases) await database.close();
});

test('a step that breaks leaves nothing behind, and a newer database is left alone', async () => {
  const url = await (await postgres()).database();
  const database = openPostgres(url, silent);
  await assert.rejects(migrate(database, [{ name: '001', sql: 'CREATE TABLE half (a integer)' }, { name: '002', sql: 'CREATE TABLE whole (a nothing)' }]), /nothing/);
  const [tables] = await database.query("SELECT count(*)::integer AS number FROM pg_tables WHERE schemaname = 'public'");
  assert.equal(tables?.number, 0);
  await migrate(database, [...migrations, { name: '999-later', sql: 'SELECT 1' }]);
  await assert.rejects(migrate(database), { name: 'DatabaseNewer' });
  await database.close();
});

test('what an older inbox kept is there after each later step', async () => {
  const database = openPostgres(await (await postgres()).database(), silent);
  const [first, ...later] = migrations;
  assert.ok(first);
  assert.deepEqual(await migrate(database, [first]), [first.name]);
  const { id } = shaped();
  await database.query("INSERT INTO referrals (id, programme, sealed) VALUES ($1::uuid, 'centre', '{}')", [id]);
  assert.deepEqual(await migrate(database), later.map(({ name }) => name));
  assert.deepEqual(await database.query('SELECT id::text AS id, sealed FROM referrals'), [{ id, sealed: '{}' }]);
  await database.close();
});

test('a folder that was killed while it was made is made anew', async () => {
  const folder = mkdtempSync(join(work, 'new-'));
  const child = startChild(['--data', folder, '--port', '0']).catch((error: unknown) => error);
  const unfinished = join(folder, 'database.unfinished', 'base');
  while (!existsSync(unfinished) || readdirSync(unfinished).length === 0) await new Promise((resolve) => setImmediate(resolve));
  killLast();
  await child;
  assert.ok(!existsSync(join(folder, 'database')));
  const { address, stop } = await started({ folder });
  assert.equal((await post(address, shaped())).status, 201);
  await stop();
});

test('whatever the server is set to, what is answered is on its disk', async () => {
  const place = await emptyPlace('postgres');
  assert.ok('url' in place);
  const database = openPostgres(place.url, silent);
  const name = new URL(place.url).pathname.slice(1);
  assert.deepEqual(await database.query('SHOW synchronous_commit'), [{ synchronous_commit: 'on' }]);
  await database.query(`ALTER DATABASE ${name} SET synchronous_commit TO off`);
  await database.close();
  const again = openPostgres(place.url, silent);
  assert.deepEqual(await again.query('SHOW synchronous_commit'), [{ synchronous_commit: 'on' }], 'what the database says is overruled');
  await again.close();
});
