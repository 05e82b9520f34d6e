/** A program of other people's making, Debian's `jose`, seals what the desk opens. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openingKey } from '../../src/desk/key/key-pair.ts';
import { readDropped } from '../../src/desk/opening/dropped.ts';
import { openAll } from '../../src/desk/opening/open-all.ts';
import { teamKey } from './support/keys.ts';
import { sky } from './support/women.ts';

const [here, elsewhere] = [await teamKey(), await teamKey('Another team')];

/** Its own spelling of each JWE: one recipient flat, several in a list, one in a single line. */
const spellings: Record<string, { recipients: boolean; compact: boolean }> = {
  general: { recipients: true, compact: false },
  flattened: { recipients: false, compact: false },
  compact: { recipients: false, compact: true },
};

for (const [name, { recipients, compact }] of Object.entries(spellings)) {
  test(`opens what the jose tool sealed, ${name}`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'signpost-jose-'));
    t.after(() => { rmSync(folder, { recursive: true }); });
    const file = (called: string, value: unknown): string => {
      const path = join(folder, called);
      writeFileSync(path, JSON.stringify(value));
      return path;
    };
    const plain = file('plain.json', sky);
    const kinds = { enc: 'A256GCM', typ: 'signpost-referral+1' };
    const header = compact ? { ...kinds, alg: 'ECDH-ES+A256KW', kid: here.pair.public.kid } : kinds;
    const sealTo = ({ pair }: typeof here): string[] => [
      '-r', JSON.stringify(compact ? {} : { header: { alg: 'ECDH-ES+A256KW', kid: pair.public.kid } }),
      '-k', file(`${pair.public.kid}.jwk`, { ...pair.public }),
    ];
    const sealed = execFileSync('jose', ['jwe', 'enc', '-I', plain, '-i', JSON.stringify({ protected: header }),
      ...(recipients ? [...sealTo(elsewhere), ...sealTo(here)] : sealTo(here)), ...(compact ? ['-c'] : [])], { encoding: 'utf8' });

    const dropped = readDropped('from-jose', sealed);
    assert.equal(dropped.kind, 'sealed', sealed.slice(0, 80));
    const { opened, troubles } = await openAll(dropped.each, [await openingKey(here.pair)], []);
    assert.deepEqual(troubles, []);
    assert.deepEqual(opened[0]?.referral, sky);
  });
}
