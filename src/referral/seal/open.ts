/** Opens one sealed referral with the keys that are here, or says why it cannot be opened. */
import { errors, flattenedDecrypt } from 'jose';
import { readReferral, type ReadReferral } from '../read-referral.ts';
import { REFERRAL_VERSION } from '../referral.ts';
import { CannotOpen } from './cannot-open.ts';
import { recipientsOf, sealedHeader, type Recipient } from './recipients.ts';

export interface OpeningKey {
  /** RFC 7638. */
  thumbprint: string;
  privateKey: CryptoKey;
}

/** What the header says it is. A program of another make may leave it out; then what is inside decides. */
const KIND = /^signpost-referral\+(\d+)$/;

function checkKind(typ: unknown): void {
  if (typ === undefined) return;
  const version = typeof typ === 'string' ? KIND.exec(typ)?.[1] : undefined;
  if (version === undefined) throw new CannotOpen('not-a-referral');
  if (Number(version) > REFERRAL_VERSION) throw new CannotOpen('newer');
  if (Number(version) < REFERRAL_VERSION) throw new CannotOpen('older');
}

async function unseal({ jwe }: Recipient, { privateKey }: OpeningKey): Promise<Uint8Array> {
  try {
    const { plaintext } = await flattenedDecrypt(jwe, privateKey, {
      keyManagementAlgorithms: ['ECDH-ES+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return plaintext;
  } catch (error) {
    if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) throw new CannotOpen('other-seal');
    throw new CannotOpen('damaged');
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new CannotOpen('not-a-referral');
  }
}

export async function openSealed(sealed: unknown, keys: OpeningKey[]): Promise<ReadReferral> {
  const recipients = recipientsOf(sealed);
  for (const { jwe } of recipients.slice(0, 1)) {
    if (jwe.protected !== undefined) checkKind(sealedHeader(jwe).typ);
  }
  const tries = recipients.flatMap((recipient) =>
    keys.filter(({ thumbprint }) => recipient.kid === undefined || recipient.kid === thumbprint).map((key) => [recipient, key] as const));
  const sealedTo = recipients.flatMap(({ kid }) => kid ?? []);

  let closed = new CannotOpen('other-key', sealedTo);
  for (const [recipient, key] of tries) {
    try {
      return readReferral(parsed(await unseal(recipient, key)));
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error;
      // A recipient that names nobody may well be somebody else.
      if (recipient.kid !== undefined || error.why !== 'damaged') closed = error;
    }
  }
  throw closed;
}
