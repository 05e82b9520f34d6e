/**
 * How wide a text is, without a browser: the widths of Arial, which Helvetica and Liberation Sans share,
 * in thousandths of the size. Letters it does not know are taken to be wide, so that nothing runs out of its card.
 */
const widths: [letters: string, width: number][] = [
  ["'ijl", 222],
  [' !,./:;I[\\]ft|‘’', 278],
  ['"()-`r{}“”•·', 340],
  ['^*+=<>~°', 584],
  ['Jckszvxy', 500],
  ['#$0123456789?L_abdeghnopqu–…', 556],
  ['FTZ', 611],
  ['&ABEKPSVXY', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['%', 889],
  ['W', 944],
  ['—→@', 1015],
];
const UNKNOWN_LATIN = 640;
const UNKNOWN = 1050;
const BOLD = 1.08;
/** A little room to spare. */
const SPARE = 1.02;

const byLetter = new Map(widths.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)));

const widthOf = (letter: string): number => byLetter.get(letter) ?? (/\p{M}/u.test(letter) ? 0 : /\p{Script=Latin}/u.test(letter) ? UNKNOWN_LATIN : UNKNOWN);

/** The width it has in those fonts; undefined when it holds letters whose width is only guessed. */
export function knownWidth(text: string, size: number, bold = false): number | undefined {
  let sum = 0;
  for (const letter of text) {
    const width = byLetter.get(letter);
    if (width === undefined) return undefined;
    sum += width;
  }
  return (sum / 1000) * size * (bold ? BOLD : 1);
}

export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += widthOf(letter);
  return (sum / 1000) * size * SPARE * (bold ? BOLD : 1);
}
