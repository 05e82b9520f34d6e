/** A word as the browser receives it: rich words as small HTML, plain ones as one line of text. */
import { markdown } from '../words/markdown.ts';
import type { Word } from '../words/word.ts';

export const compiled = ({ text, form }: Pick<Word, 'text' | 'form'>): string =>
  form === 'rich' ? markdown(text.trim()).html : text.trim().replace(/\s+/g, ' ');

export const wordsByKey = (words: readonly Word[]): Record<string, string> =>
  Object.fromEntries(words.map((word) => [word.key, compiled(word)]));
