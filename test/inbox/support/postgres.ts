/** A PostgreSQL server of the test's own, on a free port, gone when the test ends. */
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from '../../support/free-port.ts';
import { postgresPrograms } from '../../support/run/ensure-postgres.ts';

const run = promisify(execFile);

/** PostgreSQL refuses to run as root. */
function account(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const number = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

export interface Postgres {
  /** A fresh, empty database: its address. */
  database: () => Promise<string>;
  stop: () => Promise<void>;
  /** As a power cut does, and up again. */
  crash: () => Promise<void>;
  start: () => Promise<void>;
}

export async function startPostgres(): Promise<Postgres> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error('No PostgreSQL server is installed; npm test installs it.');
  const folder = mkdtempSync(join(tmpdir(), 'signpost-postgres-'));
  const owner = account();
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const options = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
  const data = join(folder, 'data');
  await run(join(programs, 'initdb'), ['-D', data, '-U', 'signpost', '--auth=trust', '--encoding=UTF8'], options);
  const port = await freePort();
  const start = async (): Promise<void> => {
    await run(join(programs, 'pg_ctl'), ['-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`, 'start'], options);
  };
  const stop = async (mode: 'fast' | 'immediate'): Promise<void> => {
    await run(join(programs, 'pg_ctl'), ['-D', data, '-w', '-m', mode, 'stop'], options);
  };
  await start();
  const address = (name: string): string => `postgres://signpost@127.0.0.1:${port}/${name}`;
  let made = 0;
  return {
    start,
    crash: () => stop('immediate'),
    database: async () => {
      made += 1;
      const client = new Client({ connectionString: address('postgres') });
      await client.connect();
      await client.query(`CREATE DATABASE inbox_${made}`);
      await client.end();
      return address(`inbox_${made}`);
    },
    stop: async () => {
      await stop('immediate');
      rmSync(folder, { recursive: true });
    },
  };
}
