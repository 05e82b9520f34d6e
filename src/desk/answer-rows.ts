/** Everything she wrote beside the ways to reach her, as rows of a name and a text: for the screen, for paper and for a table. */
import type { Answers } from '../referral/referral.ts';
import { chosenWords } from './chosen-words.ts';
import { deskWords } from './desk-words.ts';

export type Row = [name: string, text: string];

const { rows, yes, no } = deskWords;

const given = (name: string, text: string | undefined): Row[] => (text === undefined || text.trim() === '' ? [] : [[name, text]]);
const flag = (value: boolean | undefined): string | undefined => (value === undefined ? undefined : value ? yes : no);

/** What whoever rings her has to know before the first word. */
export const safetyRows = ({ safeTimes, ifSomeoneElseAnswers, codeWord, callInstead }: Answers): Row[] => [
  ...given(rows.codeWord, codeWord),
  ...given(rows.safeTimes, safeTimes),
  ...given(rows.ifSomeoneElseAnswers, ifSomeoneElseAnswers),
  ...given(rows.callInstead, callInstead && `${callInstead.name}, ${callInstead.phone}`),
];

export const otherRows = (answers: Answers): Row[] => [
  ...given(rows.area, answers.area),
  ...given(rows.language, answers.language),
  ...given(rows.interpreter, flag(answers.interpreter)),
  ...given(rows.accessNeeds, answers.accessNeeds),
  ...given(rows.ageBand, chosenWords('age', answers.ageBand)),
  ...given(rows.childrenRemoved, chosenWords('removed', answers.childrenRemoved)),
  ...given(rows.childrenWithHer, chosenWords('with-her', answers.childrenWithHer)),
  ...given(rows.pregnant, chosenWords('pregnant', answers.pregnant)),
  ...given(rows.wouldHelp, answers.wouldHelp?.map((id) => chosenWords('help', id)).join('\n')),
  ...given(rows.trustedWorker, answers.trustedWorker),
];

export const workerRows = ({ worker }: Answers): Row[] =>
  worker === undefined
    ? []
    : [
        ...given(rows.workerName, worker.name),
        ...given(rows.workerOrganisation, worker.organisation),
        ...given(rows.workerPhone, worker.phone),
        [rows.consent, deskWords.consentGiven],
      ];
