/**
 * Pads a referral before it is sealed, so that whoever carries it learns one of three sizes and not how much she wrote.
 * Spaces after JSON mean nothing to whoever reads it.
 */
export const SIZES = [4096, 16_384, 65_536] as const;

export class TooLong extends Error {
  override name = 'TooLong';
  constructor(bytes: number) {
    super(`The referral has ${bytes} bytes, and ${SIZES[2]} is the most that can be sealed. Shorten the longest answer.`);
  }
}

const SPACE = 0x20;

/** @throws TooLong when it fits none of the sizes. */
export function padded(json: string): Uint8Array {
  const bytes = new TextEncoder().encode(json);
  const size = SIZES.find((each) => bytes.length <= each);
  if (size === undefined) throw new TooLong(bytes.length);
  const whole = new Uint8Array(size).fill(SPACE);
  whole.set(bytes);
  return whole;
}
