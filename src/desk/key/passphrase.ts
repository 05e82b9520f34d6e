/** Judges a passphrase by how many guesses it would take, and makes up good ones. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

/** Anything shorter is tried out too soon by whoever finds the file. */
export const SHORTEST = 20;
/** Guesses, as a power of ten, below which we say no: thousands of years at a million guesses a second. */
const ENOUGH = 16;
const STRONG = 20;

export type Strength = 'short' | 'guessable' | 'good' | 'strong';

const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
});

/** `known` is what a stranger would try first: the programme's name. */
export function strengthOf(passphrase: string, known: string[] = []): Strength {
  if (Array.from(passphrase).length < SHORTEST) return 'short';
  const { guessesLog10 } = estimator.check(passphrase.slice(0, 100), known);
  if (guessesLog10 < ENOUGH) return 'guessable';
  return guessesLog10 < STRONG ? 'good' : 'strong';
}

export const isGoodEnough = (strength: Strength): boolean => strength === 'good' || strength === 'strong';

const words = common.dictionary['diceware-common'];
const COUNT = 6;

/** Six words drawn by lot: easier to write down than letters, and nobody guesses them. */
export function suggestPassphrase(draw: (below: number) => number = drawBelow): string {
  return Array.from({ length: COUNT }, () => words[draw(words.length)]).join(' ');
}

/** Every number is as likely as any other: what would favour the low ones is drawn again. */
function drawBelow(below: number): number {
  const fair = Math.floor(2 ** 32 / below) * below;
  for (;;) {
    const [drawn = fair] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < fair) return drawn % below;
  }
}
