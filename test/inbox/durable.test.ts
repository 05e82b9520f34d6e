/** What she was told has arrived is there afterwards: after a kill, after a power cut, after a full disk. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fs, { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { mock, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { openEmbedded } from '../../src/inbox/database/embedded.ts';
import { startParams, SyncedFiles } from '../../src/inbox/database/synced-files.ts';
import { everything, post } from './support/ask.ts';
import { startChild } from './support/child.ts';
import { dataFolder, silent } from './support/data-folder.ts';
import { shaped } from './support/sealed.ts';
import { canMakeDisks, smallDisk } from './support/small-disk.ts';
import { started } from './support/started.ts';

test('killed in the middle of writing, three times over, it has everything it answered 201 for', async (t) => {
  const folder = await dataFolder();
  const kept: string[] = [];
  for (const round of [1, 2, 3]) {
    const inbox = await startChild(['--data', folder, '--port', '0']);
    const keepPosting = async (): Promise<void> => {
      for (;;) {
        const posted = shaped();
        const { status } = await post(inbox.address, posted);
        if (status === 201) kept.push(posted.id);
        if (kept.length >= round * 25) return;
      }
    };
    const posting = Promise.allSettled([1, 2, 3, 4].map(keepPosting));
    while (kept.length < round * 25) await new Promise((resolve) => setImmediate(resolve));
    await inbox.kill();
    await posting;
  }
  const { address, stop } = await started({ folder });
  const there = (await everything(address)).map(({ id }) => id);
  await stop();
  assert.equal(new Set(there).size, there.length);
  assert.deepEqual(kept.filter((id) => !there.includes(id)), []);
  t.diagnostic(`${kept.length} answered 201 and kept; ${there.length - kept.length} more were written before anyone was told`);
  rmSync(folder, { recursive: true });
});

test('a power cut takes nothing: what was synced to the disk holds every statement that was answered', async () => {
  const folder = join(await dataFolder(), 'database');
  const disk = join(mkdtempSync(join(tmpdir(), 'signpost-power-')), 'database');
  cpSync(folder, disk, { recursive: true });
  // The disk as it would be: each file as it was when it was last synced, and nothing that was only written.
  const { fsyncSync } = fs;
  const syncing = mock.method(fs, 'fsyncSync', (handle: number) => {
    fsyncSync(handle);
    const path = relative(folder, fs.readlinkSync(`/proc/self/fd/${handle}`));
    if (path.startsWith('..') || fs.fstatSync(handle).isDirectory()) return;
    mkdirSync(join(disk, path, '..'), { recursive: true });
    writeFileSync(join(disk, path), readFileSync(join(folder, path)));
  });
  syncBuiltinESMExports();
  const pglite = await PGlite.create({ fs: new SyncedFiles(folder), startParams });
  await pglite.exec('CREATE TABLE answered (number integer)');
  const before = syncing.mock.callCount();
  for (let number = 0; number < 20; number += 1) await pglite.query('INSERT INTO answered VALUES ($1)', [number]);
  assert.ok(syncing.mock.callCount() >= before + 20, 'each statement reaches the disk before it is answered');
  syncing.mock.restore();
  syncBuiltinESMExports();
  const afterwards = await PGlite.create({ fs: new SyncedFiles(disk), startParams });
  const { rows } = await afterwards.query<{ number: number }>('SELECT number FROM answered ORDER BY number');
  assert.deepEqual(rows.map(({ number }) => number), Array.from({ length: 20 }, (_, number) => number));
  await afterwards.close();
  await pglite.close();
  for (const used of [folder, disk]) rmSync(join(used, '..'), { recursive: true });
});

test('a full disk is answered 503, keeps nothing by half, and when there is room it goes on', async () => {
  const folder = await dataFolder();
  const { address, stop } = await started({ folder });
  const [first, second] = [shaped(), shaped()];
  assert.equal((await post(address, first)).status, 201);
  // As if it were full, on any machine; the fault runs fill a real one.
  const { statfsSync } = fs;
  fs.statfsSync = (() => ({ bavail: 1000, bsize: 4096 })) as unknown as typeof statfsSync;
  syncBuiltinESMExports();
  const answer = await post(address, second);
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get('retry-after'), '5');
  assert.equal((await fetch(`${address}/health`)).status, 503);
  fs.statfsSync = statfsSync;
  syncBuiltinESMExports();
  assert.equal((await post(address, second)).status, 201);
  assert.deepEqual((await everything(address)).map(({ id }) => id), [first.id, second.id]);
  await stop();
  rmSync(folder, { recursive: true });
});

test('a database that stops answering is ended and opened again, with everything in it', async () => {
  const folder = await dataFolder();
  const database = await openEmbedded(folder, silent, { answers: 1_000 });
  await database.query('CREATE TABLE answered (number integer)');
  await database.query('INSERT INTO answered VALUES ($1)', [1]);
  const spinning = database.query('DO $$ BEGIN LOOP END LOOP; END $$');
  const waiting = database.query('INSERT INTO answered VALUES ($1)', [2]);
  await assert.rejects(spinning, { name: 'DatabaseAway' });
  await assert.rejects(waiting, { name: 'DatabaseAway' });
  await database.query('INSERT INTO answered VALUES ($1)', [3]);
  assert.deepEqual(await database.query('SELECT number FROM answered ORDER BY number'), [{ number: 1 }, { number: 3 }]);
  await database.close();
  rmSync(folder, { recursive: true });
});

// Only root can make a disk to fill; the test before this one and the fault before it hold everywhere.
if (canMakeDisks)
  test('a disk that fills up under PGlite costs nothing that was answered, and when there is room it goes on', async (t) => {
    const disk = smallDisk(128);
    const folder = await dataFolder(disk.folder);
    const database = await openEmbedded(folder, silent, { answers: 3_000, reserve: 0 });
    await database.query('CREATE TABLE answered (number integer, filling text)');
    disk.fill(4 * 1024 * 1024);
    const kept: number[] = [];
    let broke: Error | undefined;
    for (let number = 0; broke === undefined; number += 1)
      await database.query('INSERT INTO answered VALUES ($1, $2)', [number, randomBytes(50_000).toString('base64')]).then(() => kept.push(number), (error: unknown) => { broke = error as Error; });
    assert.equal(broke.name, 'DatabaseAway', broke.message);
    disk.empty();
    const count = async (): Promise<unknown> => (await database.query('SELECT number FROM answered ORDER BY number')).map(({ number }) => number);
    const there = await count().catch(count);
    assert.deepEqual((there as number[]).slice(0, kept.length), kept);
    await database.query('INSERT INTO answered VALUES ($1)', [-1]);
    t.diagnostic(`${kept.length} rows were written before the disk was full: ${broke.message}`);
    await database.close();
    disk.remove();
  });
