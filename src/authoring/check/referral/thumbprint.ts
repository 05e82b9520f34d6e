/** The thumbprint of a public key (RFC 7638, SHA-256), and whether the key is one at all. */
import { createHash, createPublicKey } from 'node:crypto';
import type { PublicKey } from '../../../flow/room.ts';

/** The members in the order that the standard names. */
export const thumbprintOf = ({ crv, kty, x, y }: Pick<PublicKey, 'crv' | 'kty' | 'x' | 'y'>): string =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');

/** 32 bytes as base64url. Node reads past a sign too many; her browser does not, and would not seal. */
export const isNumber = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/** A point that lies on no curve seals nothing that anybody could open. */
export function isOnCurve({ crv, kty, x, y }: PublicKey): boolean {
  try {
    createPublicKey({ key: { crv, kty, x, y }, format: 'jwk' });
    return true;
  } catch {
    return false;
  }
}
