/**
 * The age at which a text is usually read with ease: Flesch and Kincaid's grade of English schools, plus five years.
 * A floor and no proof: plain words can still be unclear. Too short a text says nothing, so it has no age.
 */
import type { Sentence } from './sentences.ts';

const FEWEST_WORDS = 30;

export function readingAge(sentences: readonly Sentence[]): number | undefined {
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length < FEWEST_WORDS) return undefined;
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59 + 5;
}

export function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  if (bare.length <= 3) return 1;
  const groups = bare
    .replace(/(?:[^laeiouy]es|[^dt]ed|[^aeiouyl]e)$/, (end) => end.charAt(0))
    .replace(/^y/, '')
    .match(/[aeiouy]{1,2}/g);
  return Math.max(groups?.length ?? 1, 1);
}
