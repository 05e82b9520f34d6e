/** A data folder with a database in it already: making one takes seconds, and copying it does not. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { project } from '../../support/run/run-command.ts';

const { version } = JSON.parse(readFileSync(`${project}node_modules/@electric-sql/pglite/package.json`, 'utf8')) as { version: string };
const kept = `${project}node_modules/.cache/signpost-inbox/${version}`;

async function template(): Promise<string> {
  if (existsSync(kept)) return kept;
  mkdirSync(join(kept, '..'), { recursive: true });
  const fresh = mkdtempSync(join(kept, '..', 'fresh-'));
  // As the inbox makes it, without its tables: those each test gets from the migrations it tests.
  const { madeFolder } = await import('../../../src/inbox/database/make-folder.ts');
  await madeFolder(fresh);
  try {
    renameSync(fresh, kept);
  } catch {
    // Another test file was quicker.
    rmSync(fresh, { recursive: true });
  }
  return kept;
}

export async function dataFolder(within = tmpdir()): Promise<string> {
  const folder = mkdtempSync(join(within, 'signpost-inbox-'));
  cpSync(await template(), folder, { recursive: true });
  return folder;
}

export const silent = pino({ level: 'silent' });
