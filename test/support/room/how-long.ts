/**
 * How long a form takes, by published figures: a test runs faster than any thumb, and says nothing of hers.
 * A woman who is tired, afraid or reads with difficulty takes longer; so every word in sight is counted, read once in full.
 */

/** Silent reading of English non-fiction, adults: Brysbaert (2019), Journal of Memory and Language 109, 104047. */
const WORDS_A_MINUTE = 238;
/** Typing on a phone, 37,000 people: Palin et al. (2019), MobileHCI '19. A word is five letters by their measure. */
const TYPED_WORDS_A_MINUTE = 36.2;
const LETTERS_A_WORD = 5;
/** To point and to press: 1.1 s and 0.1 s in the keystroke-level model of Card, Moran and Newell (1980). */
const SECONDS_A_TAP = 1.2;

export interface Work {
  words: number;
  letters: number;
  taps: number;
}

export const secondsFor = ({ words, letters, taps }: Work): number =>
  (words / WORDS_A_MINUTE) * 60 + (letters / LETTERS_A_WORD / TYPED_WORDS_A_MINUTE) * 60 + taps * SECONDS_A_TAP;
