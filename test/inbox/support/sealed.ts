/** Sealed referrals: real ones by jose, and ones of the same shape for when thousands are needed. */
import { randomBytes, randomUUID } from 'node:crypto';
import { GeneralEncrypt, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { Posted } from '../../../src/referral/deliver.ts';

const text = (bytes: number): string => randomBytes(bytes).toString('base64url');
const header = Buffer.from(JSON.stringify({ enc: 'A256GCM', typ: 'signpost-referral+1' })).toString('base64url');

/** The three sizes there are. */
export const sizes = [4096, 16_384, 65_536] as const;

export const shaped = (changes: { id?: string; programme?: string; bytes?: number } = {}): Posted => ({
  id: changes.id ?? randomUUID(),
  programme: changes.programme ?? 'centre',
  sealed: {
    protected: header,
    recipients: [{ header: { alg: 'ECDH-ES+A256KW', kid: text(32), epk: { kty: 'EC', crv: 'P-256', x: text(32), y: text(32) } }, encrypted_key: text(40) }],
    iv: text(12),
    ciphertext: text(changes.bytes ?? 4096),
    tag: text(16),
  },
});

/** As the room seals it, to as many keys as it is given. */
export async function reallySealed(keys = 2, bytes: number = sizes[0]): Promise<Posted> {
  const id = randomUUID();
  const plain = Buffer.from(JSON.stringify({ version: 1, id, programme: 'centre', answers: { name: 'Her name' } }).padEnd(bytes, ' '));
  const sealing = new GeneralEncrypt(plain).setProtectedHeader({ enc: 'A256GCM', typ: 'signpost-referral+1' });
  for (let key = 0; key < keys; key += 1) {
    const { publicKey } = await generateKeyPair('ECDH-ES+A256KW', { crv: 'P-256' });
    sealing.addRecipient(publicKey).setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid: await calculateJwkThumbprint(await exportJWK(publicKey)) });
  }
  return { id, programme: 'centre', sealed: await sealing.encrypt() };
}
