/** Referrals as a table: one row each, the ways to reach her first, with what must not be done beside each way. */
import { referenceOf } from '../../referral/reference.ts';
import { otherRows, safetyRows, workerRows, type Row } from '../answer-rows.ts';
import { reaches } from '../be-careful.ts';
import { deskWords } from '../desk-words.ts';
import type { Opened } from '../opening/open-all.ts';

const { rows, columns } = deskWords;

const safety = [rows.codeWord, rows.safeTimes, rows.ifSomeoneElseAnswers, rows.callInstead];
const others = [rows.area, rows.language, rows.interpreter, rows.accessNeeds, rows.ageBand, rows.childrenRemoved,
  rows.childrenWithHer, rows.pregnant, rows.wouldHelp, rows.trustedWorker];
const worker = [rows.workerName, rows.workerOrganisation, rows.workerPhone, rows.consent];

const pick = (names: string[], from: Row[]): string[] => {
  const found = new Map(from);
  return names.map((name) => found.get(name) ?? '');
};

const ways = ({ referral: { answers } }: Opened): Row[] =>
  reaches(answers).flatMap(({ way, where, never, may }, at) => [
    [columns.way(at + 1), `${deskWords.ways[way]}: ${where}`],
    [columns.never(at + 1), never.join('. ')],
    [columns.may(at + 1), may.join('. ')],
  ]);

export function referralTable(opened: Opened[]): string[][] {
  const most = Math.max(0, ...opened.map(({ referral }) => referral.answers.contacts.length));
  const wayNames = Array.from({ length: most }, (_, at) => [columns.way(at + 1), columns.never(at + 1), columns.may(at + 1)]).flat();
  const head = [columns.reference, columns.sent, columns.name, ...wayNames, ...safety, ...others, columns.filledInBy, ...worker, columns.programme, columns.more];
  const rowOf = (one: Opened): string[] => {
    const { id, sealedAt, answers, filledInBy, programme } = one.referral;
    return [
      referenceOf(id),
      sealedAt,
      answers.name,
      ...pick(wayNames, ways(one)),
      ...pick(safety, safetyRows(answers)),
      ...pick(others, otherRows(answers)),
      deskWords.filledInBy[filledInBy],
      ...pick(worker, workerRows(answers)),
      programme,
      one.unread.map(([name, text]) => `${name}: ${text}`).join('; '),
    ];
  };
  return [head, ...opened.map(rowOf)];
}
