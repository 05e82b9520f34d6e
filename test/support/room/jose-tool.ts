/** Debian's `jose`, a program in C that shares nothing with what sealed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonWebKey } from 'node:crypto';

/** @throws when it cannot be opened with this key. */
export function openWithJose(sealed: unknown, privateKey: JsonWebKey): string {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-sealed-'));
  try {
    const [envelope, key] = [join(folder, 'sealed.json'), join(folder, 'private.jwk')];
    writeFileSync(envelope, JSON.stringify(sealed));
    writeFileSync(key, JSON.stringify(privateKey));
    return execFileSync('jose', ['jwe', 'dec', '-i', envelope, '-k', key], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
