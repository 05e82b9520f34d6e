/** Seals a referral to every current key of the team: an old and a new one stand side by side while they change. */
import { GeneralEncrypt } from 'jose';
import type { PublicKey } from '../../flow/room.ts';
import { REFERRAL_VERSION, type Referral } from '../referral.ts';
import { recipientsOf } from './keys.ts';
import { padded } from './pad.ts';
import type { Posted, Sealed } from './sealed.ts';

export type ToSeal = Pick<Referral, 'id' | 'programme' | 'filledInBy' | 'answers'>;

const ENVELOPE = { enc: 'A256GCM', typ: 'signpost-referral+1' } as const;

/** @throws NoKey, KeyDiffers or TooLong: then nothing was sealed. */
export async function seal({ id, programme, filledInBy, answers }: ToSeal, keys: readonly PublicKey[], now: Date): Promise<Posted> {
  const recipients = await recipientsOf(keys);
  const referral: Referral = {
    version: REFERRAL_VERSION,
    id,
    programme,
    sealedAt: now.toISOString(),
    key: recipients[0]?.kid ?? '',
    filledInBy,
    answers,
  };
  const envelope = new GeneralEncrypt(padded(JSON.stringify(referral))).setProtectedHeader(ENVELOPE);
  for (const { kid, key } of recipients) envelope.addRecipient(key).setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid });
  return { id, programme, sealed: (await envelope.encrypt()) as Sealed };
}
