/** Key pairs as the desk makes them, by Node's own crypto and no library of the room's. */
import { createHash, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import type { PublicKey } from '../../../src/flow/room.ts';

export interface Pair {
  public: PublicKey;
  private: JsonWebKey;
}

export function makePair(): Pair {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' }) as Omit<PublicKey, 'kid'>;
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  return { public: { kty, crv, x, y, kid }, private: privateKey.export({ format: 'jwk' }) };
}
