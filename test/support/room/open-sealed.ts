/**
 * Opens a sealed referral with Node's own crypto: ECDH, Concat KDF (RFC 7518, 4.6), AES key wrap and AES-GCM, written
 * from the standards. No library that sealed it has a part in this.
 */
import { createDecipheriv, createHash, createPrivateKey, createPublicKey, diffieHellman, type JsonWebKey } from 'node:crypto';
import type { Sealed } from '../../../src/referral/seal/sealed.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');

function length(value: number): Buffer {
  const whole = Buffer.alloc(4);
  whole.writeUInt32BE(value);
  return whole;
}

/** One round of SHA-256 is as long as the key that wraps. */
function concatKdf(secret: Buffer, algorithm: string): Buffer {
  const info = Buffer.concat([length(algorithm.length), Buffer.from(algorithm), length(0), length(0), length(256)]);
  return createHash('sha256').update(Buffer.concat([length(1), secret, info])).digest();
}

/** The initial value of RFC 3394: another one means a wrong key or a damaged envelope. */
const WRAP_START = Buffer.alloc(8, 0xa6);

/** What was sealed, with the padding still on it. */
export function openSealed(sealed: Sealed, privateKey: JsonWebKey, kid: string): Buffer {
  const recipient = sealed.recipients.find(({ header }) => header.kid === kid);
  if (!recipient) throw new Error(`It is not sealed to the key ${kid}.`);
  // The header of an envelope is all of its parts together (RFC 7516, 7.2.1): with one recipient, `epk` is protected.
  const shared = JSON.parse(bytes(sealed.protected).toString('utf8')) as Record<string, unknown>;
  const { alg, epk } = { ...shared, ...recipient.header } as unknown as { alg: string; epk: JsonWebKey };
  const secret = diffieHellman({
    privateKey: createPrivateKey({ key: privateKey, format: 'jwk' }),
    publicKey: createPublicKey({ key: epk, format: 'jwk' }),
  });
  const unwrap = createDecipheriv('id-aes256-wrap', concatKdf(secret, alg), WRAP_START);
  const key = Buffer.concat([unwrap.update(bytes(recipient.encrypted_key)), unwrap.final()]);
  const open = createDecipheriv('aes-256-gcm', key, bytes(sealed.iv));
  open.setAAD(Buffer.from(sealed.protected, 'ascii'));
  open.setAuthTag(bytes(sealed.tag));
  return Buffer.concat([open.update(bytes(sealed.ciphertext)), open.final()]);
}
