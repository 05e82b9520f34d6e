/** `signpost-chat inbox`: hands the inbox the programmes of an author's file; the rest is its own. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { inboxCommand as run } from '../../inbox/inbox-command.ts';
import type { Programmes } from '../authored/programmes.ts';
import { readShaped } from '../read/read-shaped.ts';
import { Written } from '../read/written.ts';
import { programmes as shape } from '../shape/programmes-shape.ts';
import type { Terminal } from './terminal.ts';

export function inboxCommand(args: readonly string[], { write, writeError }: Terminal): Promise<number> {
  const asked = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  return run(args, { env: process.env, readProgrammes, write, writeError, asked });
}

export function readProgrammes(folder: string, file = join(folder, 'programmes.yaml')): { id: string; name: string }[] | string {
  if (!existsSync(file)) return `There is no file ${file}, so it is not known which programmes take referrals. Name the file (--programmes <file>) or each programme (--programme <name>).`;
  const found = readShaped<Programmes>(file, shape, dirname(file));
  if (found instanceof Written) return Object.entries(found.value).map(([id, { name }]) => ({ id, name }));
  const [first] = found;
  return `${file} cannot be read${first === undefined ? '' : `, line ${first.line}: ${first.message} ${first.advice}`} To see everything: signpost-chat check`;
}
