/**
 * The private number as groups of five letters on paper: four that carry it and one that checks the
 * group. The last group checks the whole, so that no two mistakes together pass for another key.
 */
import { checkOf, LETTERS, valueOf } from './check-letter.ts';

const BYTES = 32;
const CARRIED = 4;
/** 256 bits in groups of 20, and one group more. */
export const GROUPS = 14;

export class MistypedGroups extends Error {
  override name = 'MistypedGroups';
  constructor(
    /** Counted from 1, as they stand on the sheet. */
    readonly groups: number[],
  ) {
    super(groups.length > 0 ? `These groups are not as they were printed: ${groups.join(', ')}.` : 'The groups do not belong together.');
  }
}

const groupOf = (bits: number, place: number): string => {
  const values = Array.from({ length: CARRIED }, (_, at) => (bits >> (5 * (CARRIED - 1 - at))) & 31);
  return [...values, checkOf(values, place)].map((value) => LETTERS[value]).join('');
};

async function sum(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const [first = 0, second = 0, third = 0] = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return (first << 12) | (second << 4) | (third >> 4);
}

export async function toGroups(scalar: Uint8Array): Promise<string[]> {
  const bytes = new Uint8Array(scalar);
  const number = bytes.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n) << 4n;
  const carried = Array.from({ length: GROUPS - 1 }, (_, at) => Number((number >> BigInt(20 * (GROUPS - 2 - at))) & 0xfffffn));
  return [...carried, await sum(bytes)].map(groupOf);
}

/** A group's 20 bits, or nothing where it is not as it was printed. Spaces and dashes count for nothing. */
export function readGroup(typed: string, place: number): number | undefined {
  const values = Array.from(typed.replace(/[\s-]/g, ''), valueOf);
  if (values.length !== CARRIED + 1 || values.some((value) => value === undefined)) return undefined;
  const known = values as number[];
  const carried = known.slice(0, CARRIED);
  return known[CARRIED] === checkOf(carried, place) ? carried.reduce((all, value) => (all << 5) | value, 0) : undefined;
}

export async function fromGroups(typed: string[]): Promise<Uint8Array> {
  const read = Array.from({ length: GROUPS }, (_, place) => readGroup(typed[place] ?? '', place));
  const wrong = read.flatMap((bits, place) => (bits === undefined ? [place + 1] : []));
  if (wrong.length > 0) throw new MistypedGroups(wrong);
  const known = read as number[];
  const padded = known.slice(0, -1).reduce((all, bits) => (all << 20n) | BigInt(bits), 0n);
  const number = padded >> 4n;
  const bytes = Uint8Array.from({ length: BYTES }, (_, at) => Number((number >> BigInt(8 * (BYTES - 1 - at))) & 255n));
  if ((padded & 15n) !== 0n || (await sum(bytes)) !== known.at(-1)) throw new MistypedGroups([]);
  return bytes;
}
