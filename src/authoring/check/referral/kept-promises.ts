/**
 * What a team promises in its room can be kept. A team must tell somebody when a child or an adult is
 * in danger, and a week comes when nobody answers the same day. A woman who relied on such words is
 * worse off than one who was told the truth.
 */
import { referralWords } from '../../words/referral-words.ts';
import type { FolderCheck } from '../subject.ts';

interface Promised {
  words: RegExp;
  instead: string;
}

const LIMITS = 'Say when you must tell somebody: “We only tell others if a child or an adult may be in danger. We tell you first if we can.”';

const promised: readonly Promised[] = [
  { words: /\bconfidential(?:ly|ity)?\b|\b(?:in|complete|total|full) confidence\b|\b(?:kept|stays?|is|remains?) secret\b/i, instead: LIMITS },
  { words: /\bnever (?:be )?(?:shar|tell|told|pass|giv|speak|talk|contact)\w*|\b(?:will not|won['’]t|do not|don['’]t) (?:ever |be )*(?:shar|tell|told|pass)\w*/i, instead: LIMITS },
  { words: /\b(?:nobody|no one|no-one|nothing)\b(?: \w+){0,2} (?:shared|told|passed on|finds? out|knows?|hears?|sees?|reads?)\b|\b(?:nobody|no one|no-one) else\b/i, instead: LIMITS },
  { words: /\banonymous(?:ly)?\b/i, instead: 'She gives a name and a way to reach her. Say who sees them.' },
  { words: /\bguarantee\w*|\bpromis(?:e|es|ed)\b/i, instead: 'Say what you do, and what she can do if it does not happen.' },
  { words: /\b(?:we|they|somebody|someone|a worker|the team|our team)\b(?: \w+){0,4} (?:always|straight away|immediately|at once|instantly)\b/i, instead: 'Say what you can do in a bad week: “We try to ring you in 3 working days.”' },
  { words: /\b(?:24\/7|24 hours a day|day (?:and|or) night|(?:ring|call|text|reach|answer)\w*(?: \w+){0,2} (?:at )?any ?time)\b/i, instead: 'Say the days and hours when somebody is there, and who helps at other times.' },
];

/** With its limit beside it, it is no promise without end. */
const limited = /\b(?:unless|except|only|but|apart from|must|may have to|try to|as far as)\b/i;

export const keptPromises: FolderCheck = ({ folder }) =>
  referralWords(folder.programmes.value).flatMap(({ text, path }) => {
    if (limited.test(text)) return [];
    return promised.flatMap(({ words, instead }) => {
      const said = words.exec(text)?.[0];
      return said === undefined ? [] : [folder.programmes.problem(path, { message: `“${said}” promises more than a team can keep.`, advice: instead })];
    });
  });
