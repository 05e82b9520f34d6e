/** The demo's programmes with a referral, written into a folder with the two origins that the demo has today. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const template = fileURLToPath(new URL('programmes.yaml', import.meta.url));

export function programmesAt(folder: string, { host, room }: { host: string; room: string }): string {
  const written = join(folder, 'programmes.yaml');
  writeFileSync(written, readFileSync(template, 'utf8').replaceAll('{host}', host).replaceAll('{room}', room));
  return written;
}
