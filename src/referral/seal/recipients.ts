/** A JWE in any of its three spellings (RFC 7516, section 7), as one flattened JWE for each recipient. */
import { decodeProtectedHeader, type FlattenedJWE } from 'jose';
import { CannotOpen } from './cannot-open.ts';

export interface Recipient {
  /** The thumbprint of the key it is for; not every program writes it. */
  kid: string | undefined;
  jwe: FlattenedJWE;
}

type Loose = Record<string, unknown>;

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

const COMPACT = /^[\w-]+(?:\.[\w-]*){4}$/;

function asObject(sealed: unknown): Loose {
  if (typeof sealed === 'string' && COMPACT.test(sealed.trim())) {
    const [head, encrypted_key, iv, ciphertext, tag] = sealed.trim().split('.');
    return { protected: head, encrypted_key, iv, ciphertext, tag };
  }
  if (isObject(sealed) && typeof sealed.ciphertext === 'string') return sealed;
  throw new CannotOpen('not-a-referral');
}

/** What stands in the header that all recipients have in common. */
export function sealedHeader(jwe: FlattenedJWE): Loose {
  try {
    return decodeProtectedHeader(jwe);
  } catch {
    throw new CannotOpen('damaged');
  }
}

export function recipientsOf(sealed: unknown): Recipient[] {
  const { recipients, ...whole } = asObject(sealed);
  const each = Array.isArray(recipients) ? recipients.filter(isObject) : [{}];
  if (each.length === 0) throw new CannotOpen('damaged');
  return each.map((own) => {
    const jwe = { ...whole, ...own } as unknown as FlattenedJWE;
    // Whoever it was for has been cut out of it.
    if (jwe.encrypted_key === undefined && jwe.header?.alg === undefined) throw new CannotOpen('damaged');
    const kid = jwe.header?.kid ?? (jwe.protected === undefined ? undefined : sealedHeader(jwe).kid);
    return { kid: typeof kid === 'string' ? kid : undefined, jwe };
  });
}
