/** Short sentences and easy words, as a tired woman reads them on a bus. */
import type { Problem } from '../../problem.ts';
import type { Path, Written } from '../../read/written.ts';
import { readingAge } from '../../words/reading-age.ts';
import { sentencesOf, type Sentence } from '../../words/sentences.ts';
import type { Word } from '../../words/word.ts';
import type { FolderCheck } from '../subject.ts';
import { toldWords } from './told-words.ts';

export const MOST_WORDS = 20;
export const OLDEST_READER = 11;

/** A quote is somebody else's words, a name is what a thing is called. */
const ours = ({ role }: Word): boolean => role !== 'quote' && role !== 'name';

interface Read {
  word: Word;
  sentences: Sentence[];
}

export const plainWords: FolderCheck = (subject) =>
  toldWords(subject).flatMap(({ words, written }) => {
    const read = words.filter(ours).map((word): Read => ({ word, sentences: sentencesOf(word.text) }));
    return [...tooLong(read, written), ...tooHard(read, written)];
  });

const tooLong = (read: readonly Read[], written: Written<unknown>): Problem[] =>
  read.flatMap(({ word, sentences }) =>
    sentences
      .filter((sentence) => sentence.words.length > MOST_WORDS)
      .map((sentence) =>
        written.problem(word.path, {
          message: `This sentence has ${sentence.words.length} words, and ${MOST_WORDS} is the most: “${opening(sentence.words)} …”`,
          advice: 'Make two of it.',
          mayWait: true,
        })));

/** Steps, pages and services are each read as one text: a single sentence is too short to judge. */
function tooHard(read: readonly Read[], written: Written<unknown>): Problem[] {
  const texts = new Map<string, { path: Path; sentences: Sentence[] }>();
  for (const { word, sentences } of read) {
    const path = word.path.slice(0, 2);
    const text = texts.get(path.join(' '));
    if (text) text.sentences.push(...sentences);
    else texts.set(path.join(' '), { path, sentences: [...sentences] });
  }
  return [...texts.values()].flatMap(({ path, sentences }): Problem[] => {
    const age = readingAge(sentences);
    if (age === undefined || age < OLDEST_READER + 0.5) return [];
    return [
      written.problem(path, {
        message: `The words here are easy to read from an age of ${age > 18 ? 'more than 18' : Math.round(age)}; ${OLDEST_READER} is the most.`,
        advice: 'Use shorter words and shorter sentences.',
        severity: 'warning',
      }, 'name'),
    ];
  });
}

const opening = (words: readonly string[]): string => words.slice(0, 6).join(' ');
