/**
 * Arithmetic on Crockford's 32 letters, as the field of 32 numbers. One check letter a group finds any
 * one wrong letter, any two that changed places, and a group that was typed where another belongs.
 */
export const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** x⁵ + x² + 1, which nothing divides. */
const FIELD = 0b100101;

function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 4; bit >= 0; bit -= 1) {
    product <<= 1;
    if (product & 32) product ^= FIELD;
    if ((other >> bit) & 1) product ^= one;
  }
  return product;
}

/** `place` is the group's own number, so that two groups cannot change places unseen. */
export const checkOf = (values: number[], place: number): number =>
  values.reduce((sum, value) => times(sum ^ value, 2), times(place + 1, 7));

/** What a hand writes and an eye reads alike: no letter O, I or L is ever printed. */
const alike: Record<string, string> = { O: '0', I: '1', L: '1' };

export function valueOf(letter: string): number | undefined {
  const upper = letter.toUpperCase();
  const value = LETTERS.indexOf(alike[upper] ?? upper);
  return value < 0 ? undefined : value;
}
