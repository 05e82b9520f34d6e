/** Short sentences and easy words, as a tired woman reads them on a bus. */
import type { Problem } from '../../problem.ts';
import { readingAge } from '../../words/reading-age.ts';
import { sentencesOf } from '../../words/sentences.ts';
import type { Word } from '../../words/word.ts';
import type { FolderCheck } from '../subject.ts';
import { toldWords, type Told } from './told-words.ts';

export const MOST_WORDS = 20;
export const OLDEST_READER = 11;

/** A quote is somebody else's words, a name is what a thing is called. */
const ours = ({ role }: Word): boolean => role !== 'quote' && role !== 'name';

export const shortSentences: FolderCheck = (subject) =>
  toldWords(subject).flatMap(({ words, written }) =>
    words.filter(ours).flatMap(({ text, path }) =>
      sentencesOf(text)
        .filter((sentence) => sentence.words.length > MOST_WORDS)
        .map((sentence) =>
          written.problem(path, {
            message: `This sentence has ${sentence.words.length} words, and ${MOST_WORDS} is the most: “${opening(sentence.words)} …”`,
            advice: 'Make two of it.',
            mayWait: true,
          }))));

export const easyWords: FolderCheck = (subject) => toldWords(subject).flatMap(tooHard);

/** Steps, pages and services are each read as one text: a single sentence is too short to judge. */
function tooHard({ words, written }: Told): Problem[] {
  const texts = new Map<string, Word[]>();
  for (const word of words.filter(ours)) {
    const place = word.path.slice(0, 2).join(' ');
    texts.set(place, [...(texts.get(place) ?? []), word]);
  }
  return [...texts.values()].flatMap((text): Problem[] => {
    const age = readingAge(text.flatMap((word) => sentencesOf(word.text)));
    const [first] = text;
    if (age === undefined || age < OLDEST_READER + 0.5 || first === undefined) return [];
    return [
      written.problem(first.path.slice(0, 2), {
        message: `The words here are easy to read from an age of ${age > 18 ? 'more than 18' : Math.round(age)}; ${OLDEST_READER} is the most.`,
        advice: 'Use shorter words and shorter sentences.',
        severity: 'warning',
      }, 'name'),
    ];
  });
}

const opening = (words: readonly string[]): string => words.slice(0, 6).join(' ');
