/** Words that hurt, judge or talk down, and what to say in their place. From the women and the NHS style we follow. */
import type { Remark } from '../../problem.ts';
import type { Word } from '../../words/word.ts';
import type { FolderCheck } from '../subject.ts';
import { toldWords } from './told-words.ts';

interface Avoided {
  words: RegExp;
  instead: string;
  /** It has a harmless sense too, so it is only pointed at. */
  perhaps?: true;
}

const avoided: readonly Avoided[] = [
  { words: /\bshould(?:n['’]t)?\b/i, instead: 'It can sound like an order. Say “you can” or “it helps to”.' },
  { words: /\b(?:in)?eligib(?:le|ility)\b/i, instead: 'Say who it is for, and never whom it shuts out.' },
  { words: /\breject(?:s|ed|ion)?\b/i, instead: 'Say what she can do next.' },
  { words: /\bscreen(?:ed|ing)\b/i, instead: 'Say “ask a few questions”.' },
  { words: /\bfail(?:s|ed|ure)?\b/i, instead: 'Say what happened, without blame.' },
  { words: /\binvalid\b/i, instead: 'Say what is needed.' },
  { words: /\bsuffer(?:s|ing|ed)? from\b/i, instead: 'Say “living with” or “has”.' },
  { words: /\bvictims? of\b/i, instead: 'Say what happened to her.' },
  { words: /\bmentally ill\b/i, instead: 'Say “mental health problems”.' },
  { words: /\bhard[ -]to[ -]reach\b/i, instead: 'Say who they are.' },
  { words: /\b(?:not|un)[ -]?engag\w*\b|\bfail\w* to engage\b/i, instead: 'Say what got in the way.' },
  { words: /\bchaotic\b/i, instead: 'Say what is hard.' },
  { words: /\bcomplex needs\b/i, instead: 'Say which needs.' },
  { words: /\b(?:vicious|destructive) (?:cycle|circle)\b/i, instead: 'Say what happened, without blame.' },
  { words: /\brepeat(?:ed)? (?:removal|client)s?\b/i, instead: 'Say “more than one child removed”.' },
  { words: /\brecidivis\w+\b/i, instead: 'Say what happened, without blame.' },
  { words: /\baddicts?\b/i, instead: 'Say “someone who uses drugs” or “help with drugs or alcohol”.' },
  { words: /\b(?:drug|alcohol|substance) (?:ab|mis)user?s?\b|\babusers? of (?:drugs|alcohol|substances)\b/i, instead: 'Say “help with drugs or alcohol”.' },
  { words: /\bbereave(?:d|ment)\b/i, instead: 'Her children are alive. Say “the grief of being apart”.' },
  { words: /\bremoved (?:due to|because of) your\b/i, instead: 'Never say why. Say “removed from your care”.' },
  { words: /\bcohorts?\b/i, instead: 'Say “community” or “women”.' },
  { words: /\bbirth (?:mother|mum|parent)s?\b/i, instead: 'Say “mum” or “mother”, unless the law or a name needs it.', perhaps: true },
  { words: /\b(?:clean|dirty)\b/i, instead: 'Of drugs, say “not using” or “using”.', perhaps: true },
  { words: /(?<!hearing )\bloss\b/i, instead: 'For being apart from children, say “the grief of being apart”.', perhaps: true },
];

const ours = ({ role }: Word): boolean => role !== 'quote' && role !== 'name';

export const kindWords: FolderCheck = (subject) =>
  toldWords(subject).flatMap(({ words, written }) =>
    words.filter(ours).flatMap((word) => remarks(word).map((remark) => written.problem(word.path, remark))));

function remarks({ text, role, path }: Word): Remark[] {
  const found = avoided.flatMap(({ words, instead, perhaps }): Remark[] => {
    const said = words.exec(text)?.[0];
    return said === undefined ? [] : [{ message: `The word “${said}” is on the list of words to avoid.`, advice: instead, ...(perhaps ? { severity: 'warning' } : {}) }];
  });
  const asksWhy = role === 'label' && path.at(-1) === 'label' && /^why\b/i.test(text.trim());
  return asksWhy ? [...found, { message: 'A question that begins with “Why” sounds like blame.', advice: 'Ask what is so, or what would help.' }] : found;
}
