/** A text as the sentences that are read, without its Markdown. */

export interface Sentence {
  text: string;
  words: string[];
}

const NUMBER = /\d[\d ]*\d|\d/g;
const WORD = /[\p{L}\d][\p{L}\d’'.:/@-]*/gu;

export function sentencesOf(text: string): Sentence[] {
  const plain = text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`\\]/g, '')
    .replace(/\{\{[^}]*\}\}/g, 'Name');
  return plain
    .split(/\n\s*(?:[-*+]|\d+\.)\s+|\n\s*\n|(?<=[.!?…]["”’)]*)\s+(?=["“‘(]*[\p{Lu}\d])/u)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => ({ text: part, words: part.replace(NUMBER, (number) => number.replace(/ /g, '')).match(WORD) ?? [] }));
}
