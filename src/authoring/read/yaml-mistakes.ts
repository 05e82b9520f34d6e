/** What the YAML reader stumbled over, told as a person would tell it. The reader's own words are never shown. */
import type { ErrorCode } from 'yaml';
import type { Remark } from '../problem.ts';

type Mistake = Pick<Remark, 'message' | 'advice'>;

const quotes = 'Put the whole text in quotes, like "…". Inside such quotes, write \\" for a quote mark.';
const broken: Mistake = {
  message: 'This line cannot be read.',
  advice: 'Compare it with the lines around it: spaces at the start, “name: value”, quotes that open and close.',
};

const mistakes: Partial<Record<ErrorCode, Mistake>> = {
  TAB_AS_INDENT: { message: 'This line starts with a tab.', advice: 'Use spaces at the start of a line, two for each level.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'This text has a colon with a space after it, so it is read as a name and a value.',
    advice: quotes,
  },
  BAD_INDENT: {
    message: 'This line does not start under the line it belongs to.',
    advice: 'Lines that belong together start in the same column. Count the spaces at their start.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line is no “name: value” and belongs to nothing above it.',
    advice: 'If it goes on with the text above, start it with more spaces. If it begins something new, write “name:”.',
  },
  MISSING_CHAR: { message: 'Something that was opened is not closed.', advice: 'Look here, and above, for a quote or bracket without its partner, or a name without its colon.' },
  BLOCK_IN_FLOW: {
    message: 'Inside { } or [ ] a comma is missing, or a text needs quotes.',
    advice: 'Part the entries with commas, and put a text with a colon in quotes.',
  },
  BAD_DQ_ESCAPE: { message: 'A backslash in quotes means something special, and this one is not known.', advice: 'Write \\\\ for a backslash, or use \'single quotes\'.' },
  MULTIPLE_DOCS: { message: 'A line of only --- starts a second document here.', advice: 'Take the line away: a file holds one.' },
  RESOURCE_EXHAUSTION: { message: 'This file has so many levels inside each other that it cannot be read.', advice: 'Nothing here needs more than about ten levels. Make sure it is the file you meant.' },
  // The library never tells this one: it stands for a file that was not read to its end.
  IMPOSSIBLE: { message: 'This file holds far more than anybody would write, so it was not read.', advice: 'Make sure it is the file you meant. A long conversation can be parted into several files.' },
  KEY_OVER_1024_CHARS: { message: 'A name on this line is far too long.', advice: 'Perhaps a text holds a colon and a space. ' + quotes },
  TAG_RESOLVE_FAILED: { message: 'A text that begins with ! needs quotes.', advice: quotes },
  MULTIPLE_ANCHORS: { message: 'A text that begins with & needs quotes.', advice: quotes },
  BAD_ALIAS: { message: 'A text that begins with * or & needs quotes.', advice: quotes },
  BAD_DIRECTIVE: { message: 'A line that begins with % is an instruction to the reader, and this one is not known.', advice: 'Take the line away, or put the text in quotes.' },
};

/** `- `, `name: ` and both may come before a text on its line. */
const BEFORE_TEXT = /^\s*(?:- +)*(?:[\w-]+: +)?(?:- +)*/;

export function yamlMistake(code: ErrorCode, text: string, offset: number): Mistake {
  if (['TAB_AS_INDENT', 'RESOURCE_EXHAUSTION', 'IMPOSSIBLE', 'BAD_DIRECTIVE'].includes(code)) return mistakes[code] ?? broken;
  const line = lineAround(text, offset);
  const [start] = BEFORE_TEXT.exec(line) ?? [''];
  const rest = line.slice(start.length);
  const first = rest.charAt(0);
  if ('*&!|>%@`'.includes(first) && first !== '') return { message: `A text that begins with ${first} needs quotes.`, advice: quotes };
  if (/^\[[^\]]*\]\(/.test(rest)) return { message: 'A text that begins with a link needs quotes.', advice: quotes };
  if (rest.startsWith('{{')) return { message: 'A text that begins with {{ needs quotes.', advice: quotes };
  if (code === 'UNEXPECTED_TOKEN' && `"'`.includes(first) && first !== '')
    return {
      message: 'The text goes on after the quote that ends it.',
      advice: first === "'" ? "Between 'single quotes', write '' for an apostrophe, or use ’." : 'Inside "double quotes", write \\" for a quote mark.',
    };
  if (code === 'MISSING_CHAR' && unclosedQuote(rest)) return { message: 'A quote is opened here and never closed.', advice: 'Close it at the end of the text.' };
  if (code === 'BAD_INDENT' && unclosedBracket(line)) return { message: 'A bracket is opened here and never closed.', advice: 'Close { with } and [ with ].' };
  return mistakes[code] ?? broken;
}

/** Where the mistake is better shown than at the end of the file, which is where an unclosed quote is noticed. */
export function whereToPoint(code: ErrorCode, text: string, offset: number): number {
  const before = text.slice(0, text.lastIndexOf('\n', offset - 1) + 1).trimEnd();
  if (code === 'BAD_INDENT' && unclosedBracket(lineAround(before, before.length)))
    return before.lastIndexOf('\n') + 1 + lineAround(before, before.length).search(/[[{]/);
  if (code !== 'MISSING_CHAR' || offset < text.trimEnd().length) return offset;
  let at = 0;
  for (const line of text.split('\n')) {
    const [start] = BEFORE_TEXT.exec(line) ?? [''];
    if (unclosedQuote(line.slice(start.length))) return at + start.length;
    at += line.length + 1;
  }
  return offset;
}

const unclosedQuote = (text: string): boolean => {
  const quote = text.charAt(0);
  if (quote !== '"' && quote !== "'") return false;
  const inside = quote === '"' ? text.slice(1).replace(/\\./g, '') : text.slice(1).replace(/''/g, '');
  return !inside.includes(quote);
};

const unclosedBracket = (line: string): boolean => {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
  return (bare.match(/[[{]/g) ?? []).length > (bare.match(/[\]}]/g) ?? []).length;
};

const lineAround = (text: string, offset: number): string => {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end);
};
