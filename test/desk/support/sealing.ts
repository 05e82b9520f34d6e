/** Seals as the contract between room and desk says, so that the desk is tested against the contract and not against the room. */
import { GeneralEncrypt, importJWK } from 'jose';
import type { PublicKey } from '../../../src/desk/key/key-pair.ts';
import type { Referral } from '../../../src/referral/referral.ts';

const SIZES = [4096, 16384, 65536];

function padded(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const size = SIZES.find((each) => each >= bytes.length);
  if (size === undefined) throw new RangeError(`${bytes.length} bytes are more than a referral may have.`);
  const whole = new Uint8Array(size).fill(0x20);
  whole.set(bytes);
  return whole;
}

/** `plain` may be anything, for what a form of another version or another maker seals. */
export async function sealPlain(plain: unknown, keys: PublicKey[], typ = 'signpost-referral+1'): Promise<object> {
  const sealing = new GeneralEncrypt(padded(JSON.stringify(plain))).setProtectedHeader({ enc: 'A256GCM', typ });
  for (const { kid, ...jwk } of keys) {
    sealing.addRecipient(await importJWK({ ...jwk }, 'ECDH-ES+A256KW')).setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid });
  }
  return sealing.encrypt();
}

export interface Envelope {
  id: string;
  programme: string;
  sealed: object;
}

/** As it is posted, mailed and saved. */
export const seal = async (referral: Referral, keys: PublicKey[]): Promise<Envelope> => ({
  id: referral.id,
  programme: referral.programme,
  sealed: await sealPlain(referral, keys),
});
