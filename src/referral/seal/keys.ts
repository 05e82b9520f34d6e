/** The team's public keys as this room was built with them: each is held to the thumbprint that stands beside it. */
import { calculateJwkThumbprint, importJWK, type CryptoKey } from 'jose';
import type { PublicKey } from '../../flow/room.ts';

export class KeyDiffers extends Error {
  override name = 'KeyDiffers';
  constructor(kid: string, found: string) {
    super(`The key named ${kid} has the thumbprint ${found}: it is another key. Nothing was sealed. Build the room again with the team's own key.`);
  }
}

export class NoKey extends Error {
  override name = 'NoKey';
  constructor() {
    super('This room has no key, so nothing can be sealed in it. Put the team’s public key into programmes.yaml and build it again.');
  }
}

export interface Recipient {
  kid: string;
  key: CryptoKey;
}

/** @throws NoKey or KeyDiffers: then nothing may be sealed. */
export async function recipientsOf(keys: readonly PublicKey[]): Promise<Recipient[]> {
  if (keys.length === 0) throw new NoKey();
  return Promise.all(
    keys.map(async ({ kid, kty, crv, x, y }) => {
      const found = await calculateJwkThumbprint({ kty, crv, x, y }, 'sha256');
      if (found !== kid) throw new KeyDiffers(kid, found);
      const key = await importJWK({ kty, crv, x, y }, 'ECDH-ES+A256KW');
      if (key instanceof Uint8Array) throw new KeyDiffers(kid, 'of no public key');
      return { kid, key };
    }),
  );
}
