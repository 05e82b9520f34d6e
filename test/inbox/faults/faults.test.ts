/**
 * Nothing lost, nothing doubled, nothing untold: thousands of referrals over bad lines to an inbox
 * that is killed, whose disk is full and whose database is away; the clocks on both sides are wrong.
 *
 *   npm run faults                         a longer run
 *   FAULT_SEED=… FAULT_RUNS=… npm run faults
 */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { post } from '../support/ask.ts';
import { dataFolder } from '../support/data-folder.ts';
import { startPostgres } from '../support/postgres.ts';
import { shaped } from '../support/sealed.ts';
import { canMakeDisks, smallDisk, type SmallDisk } from '../support/small-disk.ts';
import { judge } from './judge.ts';
import { restarted, type Restarted } from './restarted.ts';
import { seeded } from './seeded.ts';
import { sendMany, type Storm } from './sending.ts';

const seed = Number(process.env.FAULT_SEED ?? Math.floor(Math.random() * 2 ** 31));
const runs = Number(process.env.FAULT_RUNS ?? 2000);
const atOnce = 24;

/** A real disk, filled to its last byte: each referral that comes is answered 503, and none is half there. */
const fullDisk = (disk: SmallDisk, inbox: Restarted): Storm[] => [
  {
    name: 'disk full',
    break: async () => {
      disk.fill();
      for (let sent = 0; sent < 20; sent += 1) assert.equal((await post(inbox.address, shaped())).status, 503);
      disk.empty();
    },
  },
  {
    name: 'killed while the disk was full',
    break: async () => {
      disk.fill();
      await inbox.down();
      await assert.rejects(inbox.up(), /Make room/);
      disk.empty();
      await inbox.up();
    },
  },
];

test(`an inbox with a data folder (${runs / 2} runs, seed ${seed})`, async (t) => {
  const chance = seeded(seed);
  const disk = canMakeDisks ? smallDisk(256) : undefined;
  const folder = await dataFolder(disk?.folder);
  after(() => { if (disk) disk.remove(); else rmSync(folder, { recursive: true }); });
  const inbox = await restarted(chance, ['--data', folder]);
  const storms: Storm[] = [{ name: 'killed', break: inbox.kill }, ...(disk ? fullDisk(disk, inbox) : [])];
  const { sent, storms: happened } = await sendMany({ runs: runs / 2, atOnce, chance, inbox: () => inbox.port, storms, stormy: Math.ceil(runs / 800) });
  t.diagnostic(await judge(inbox.address, sent, happened));
  await inbox.stop();
});

test(`two inboxes on one PostgreSQL server (${runs / 2} runs, seed ${seed})`, async (t) => {
  const chance = seeded(seed + 1);
  const server = await startPostgres();
  after(() => server.stop());
  const env = { DATABASE_URL: await server.database() };
  const inboxes = await Promise.all([restarted(chance, [], env), restarted(chance, [], env)]);
  const storms: Storm[] = [
    { name: 'one killed', break: () => chance.of(inboxes).kill() },
    { name: 'server crashed', break: async () => { await server.crash(); await server.start(); } },
  ];
  const { sent, storms: happened } = await sendMany({ runs: runs / 2, atOnce, chance, inbox: () => chance.of(inboxes).port, storms, stormy: Math.ceil(runs / 800) });
  t.diagnostic(await judge(inboxes[0].address, sent, happened));
  for (const inbox of inboxes) await inbox.stop();
});
