/** Keys of a team, with their files; made once for all tests of a file, because wrapping takes its time on purpose. */
import { keyFileText, wrapKey } from '../../../src/desk/key/key-file.ts';
import { makePair, type KeyPair } from '../../../src/desk/key/key-pair.ts';

export const PASSPHRASE = 'velvet harbour nineteen trumpet orchard';

export interface TeamKey {
  pair: KeyPair;
  label: string;
  fileText: string;
}

const made = new Map<string, Promise<TeamKey>>();

async function make(label: string): Promise<TeamKey> {
  const pair = await makePair();
  return { pair, label, fileText: keyFileText(await wrapKey(pair, label, PASSPHRASE)) };
}

export function teamKey(label = 'First Steps 2026'): Promise<TeamKey> {
  const key = made.get(label) ?? make(label);
  made.set(label, key);
  return key;
}
