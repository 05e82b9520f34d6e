/** A programme's key pair, as numbers that can be wrapped, printed and typed back in. */
import { p256 } from '@noble/curves/nist.js';
import { base64url, calculateJwkThumbprint, importJWK } from 'jose';
import type { OpeningKey } from '../../referral/seal/open.ts';

export interface PublicKey {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
  /** RFC 7638 thumbprint. */
  kid: string;
}

export interface KeyPair {
  public: PublicKey;
  /** The private scalar, 32 bytes as base64url: whoever has it reads every referral. */
  d: string;
}

const FIELD = 32;

/** The whole pair follows from the private number. */
export async function pairOf(scalar: Uint8Array): Promise<KeyPair> {
  const point = p256.getPublicKey(scalar, false);
  const x = base64url.encode(point.slice(1, 1 + FIELD));
  const y = base64url.encode(point.slice(1 + FIELD));
  const kid = await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x, y });
  return { public: { kty: 'EC', crv: 'P-256', x, y, kid }, d: base64url.encode(scalar) };
}

/** The number is made by the browser itself, like every key of a private web page. */
export async function makePair(): Promise<KeyPair> {
  const made = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const { d } = await crypto.subtle.exportKey('jwk', made.privateKey);
  if (d === undefined) throw new TypeError('The browser made a key without a private part. Use another browser.');
  return pairOf(base64url.decode(d));
}

/** For opening only: once here, no script can read the number out of it again. */
export async function openingKey({ public: { kid, ...jwk }, d }: KeyPair): Promise<OpeningKey> {
  const privateKey = await importJWK({ ...jwk, d, ext: false }, 'ECDH-ES+A256KW');
  if (privateKey instanceof Uint8Array) throw new TypeError('A key pair of P-256 became no key of the browser.');
  return { thumbprint: kid, privateKey };
}
