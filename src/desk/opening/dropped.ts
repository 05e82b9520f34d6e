/** What lies in a file or in pasted text: a key, or sealed referrals in any of the shapes they travel in. */
import { looksLikeKeyFile } from '../key/read-key-file.ts';

/** One sealed referral, still closed. */
export interface Sealed {
  /** Where it came from: the file's name, for whoever has to find it again. */
  from: string;
  sealed: unknown;
  /** The id written outside. It is not sealed, so it is only compared. */
  id?: string;
  receivedAt?: string;
}

export type Dropped =
  | { kind: 'key'; from: string; key: unknown }
  | { kind: 'sealed'; each: Sealed[] }
  | { kind: 'neither'; from: string; why: 'damaged' | 'not-a-referral' };

type Loose = Record<string, unknown>;

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

/** Of a list each is named by its place, because all have the same file. */
function eachOf(value: unknown, from: string): Sealed[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => eachOf(each, value.length > 1 ? `${from}, number ${at + 1}` : from));
  if (isObject(value) && Array.isArray(value.referrals)) return eachOf(value.referrals, from);
  if (!isObject(value) || !('sealed' in value)) return [{ from, sealed: value }];
  const { id, receivedAt, sealed } = value;
  return [{ from, sealed, ...(isText(id) && { id }), ...(isText(receivedAt) && { receivedAt }) }];
}

const COMPACT = /^[\w-]+(?:\.[\w-]*){4}$/;

export function readDropped(from: string, text: string): Dropped {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (COMPACT.test(trimmed)) return { kind: 'sealed', each: [{ from, sealed: trimmed }] };
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch {
    // It began as one of ours would: then something is missing from it.
    return { kind: 'neither', from, why: /^[[{]\s*["{[]/.test(trimmed) ? 'damaged' : 'not-a-referral' };
  }
  if (looksLikeKeyFile(value)) return { kind: 'key', from, key: value };
  const each = eachOf(value, from);
  return each.length === 0 ? { kind: 'neither', from, why: 'not-a-referral' } : { kind: 'sealed', each };
}
