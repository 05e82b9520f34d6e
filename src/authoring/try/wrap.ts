/** Parts a text into lines no wider than the terminal. Colours have no width; some letters are two wide, some none. */

/** What switches a colour on or off: it starts with the escape character. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[\\d*m`, 'g');
const WIDE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of letters.segment(text.replace(COLOUR, ''))) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** `first` stands before the first line, `rest` before each further one. A word that is too long stays whole: it may be an address. */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const indent = lines.length === 0 ? first : rest;
    const longer = line === '' ? `${indent}${word}` : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = `${rest}${word}`;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
