/** The private key as a file: wrapped with a passphrase, so that a lost memory stick opens nothing. */
import { base64url, compactDecrypt, CompactEncrypt, errors } from 'jose';
import { pairOf, type KeyPair, type PublicKey } from './key-pair.ts';

export const KEY_FILE_VERSION = 1;
/** How long one guess takes: the count that OWASP names for PBKDF2 is lower for this hash. */
const COUNT = 600_000;
/** A file from elsewhere cannot keep this page busy for minutes. */
const MOST = 2_000_000;

export interface KeyFile {
  type: 'signpost-desk-key';
  version: typeof KEY_FILE_VERSION;
  /** What the team calls it. */
  programme: string;
  public: PublicKey;
  wrapped: string;
}

export type WhyNoKey =
  | 'not-a-key'
  | 'newer-key'
  | 'wrong-passphrase'
  /** The passphrase was right, but what it opened is not the key that stands outside. */
  | 'damaged-key';

export class CannotUnlock extends Error {
  override name = 'CannotUnlock';
  constructor(readonly why: WhyNoKey) {
    super(`The key file cannot be used: ${why}.`);
  }
}

/** One passphrase may be typed with letters that look the same and are stored differently. */
const bytesOf = (passphrase: string): Uint8Array => new TextEncoder().encode(passphrase.normalize('NFKC'));

export async function wrapKey(pair: KeyPair, programme: string, passphrase: string): Promise<KeyFile> {
  const { kid, ...jwk } = pair.public;
  const wrapped = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify({ ...jwk, d: pair.d, kid })))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', cty: 'jwk+json' })
    .setKeyManagementParameters({ p2c: COUNT })
    .encrypt(bytesOf(passphrase));
  return { type: 'signpost-desk-key', version: KEY_FILE_VERSION, programme, public: pair.public, wrapped };
}

async function unwrapped(wrapped: string, passphrase: string): Promise<Uint8Array> {
  try {
    const { plaintext } = await compactDecrypt(wrapped, bytesOf(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: MOST,
    });
    return plaintext;
  } catch (error) {
    throw new CannotUnlock(error instanceof errors.JWEDecryptionFailed ? 'wrong-passphrase' : 'damaged-key');
  }
}

export async function unwrapKey(file: KeyFile, passphrase: string): Promise<KeyPair> {
  const plain = await unwrapped(file.wrapped, passphrase);
  try {
    const { d } = JSON.parse(new TextDecoder().decode(plain)) as { d: string };
    const pair = await pairOf(base64url.decode(d));
    // Another public key beside a good private one would send women's words to somebody else.
    if (pair.public.x === file.public.x && pair.public.y === file.public.y) return pair;
  } catch {
    // Said below: what came out of the file is no key.
  }
  throw new CannotUnlock('damaged-key');
}

export const keyFileText = (file: KeyFile): string => `${JSON.stringify(file, null, 2)}\n`;

const safe = (text: string): string =>
  text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40);

/** Two keys of one programme lie beside each other without one overwriting the other. */
export const keyFileName = ({ programme, public: { kid } }: KeyFile): string =>
  `${['desk-key', safe(programme), safe(kid).slice(0, 6)].filter(Boolean).join('-')}.json`;
