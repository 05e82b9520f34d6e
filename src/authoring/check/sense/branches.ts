/** Branches that can never be taken, and pairs of which both could be: the reader of a flow would not guess which wins. */
import type { Condition } from '../../../flow/condition.ts';
import type { Branch } from '../../../flow/flow.ts';
import type { Problem } from '../../problem.ts';
import { leavesOf } from '../conditions.ts';
import type { Talk, TalkCheck } from '../subject.ts';
import { casesOf, holdsIn, MOST_CASES, type Case } from './cases.ts';
import { readingsOf } from './readings.ts';

export const branches: TalkCheck = (talk) =>
  Object.entries(talk.flow.steps).flatMap(([id, { next }]) => {
    const conditional = next.filter(({ when }) => when !== undefined);
    return conditional.length === 0 || !talk.graph.reached.has(id) ? [] : ofStep(id, next, talk);
  });

function ofStep(id: string, next: readonly Branch[], talk: Talk): Problem[] {
  const { flow, written } = talk;
  const readings = readingsOf(talk);
  const path = (index: number) => ['steps', id, 'next', index];
  const cases = casesOf(next.flatMap(({ when }) => when ?? []), flow, (answer) => readings.way(answer)?.after(id) ?? [null]);
  if (cases === undefined)
    return [
      written.problem(['steps', id, 'next'], {
        message: `These branches depend on so much that more than ${MOST_CASES.toLocaleString('en')} cases would have to be tried, so they were not.`,
        advice: 'Part the step in two: decide one thing in each.',
        severity: 'warning',
      }, 'name'),
    ];
  const holding = next.map(({ when }) => cases.map((one) => holdsIn(when, flow, one)));
  const first = cases.map((_, at) => holding.findIndex((of) => of[at]));
  return next.flatMap((branch, index): Problem[] => {
    if (branch.when === undefined) return [];
    if (!holding[index]?.includes(true))
      return readings.readsUngiven(branch.when, id, 'after') ? [] : [written.problem([...path(index), 'when'], { message: 'This can never hold here, so the branch is never taken.', advice: 'Look at what she can have answered when she comes here, or take the branch away.', mayWait: true }, 'name')];
    if (!first.includes(index))
      return [written.problem(path(index), { message: 'This branch is never taken: whenever it holds, one above it has already been taken.', advice: 'Move it up, or take it away.', mayWait: true })];
    return overlap(index, next, holding, cases).map((other) =>
      written.problem(path(index), {
        message: `This branch and branch ${other.index + 1} both hold when ${other.example}; the one above wins.`,
        advice: 'If that is right, leave it. If not, make one of them narrower.',
        severity: other.surprising ? 'warning' : 'note',
      }));
  });
}

interface Overlap {
  index: number;
  example: string;
  /**
   * Both decide by the same answers, and neither holds the other: `in: [a, b]` above `in: [b, c]`.
   * A narrow branch above a wide one, or one that looks at something else first, is how a list of branches is meant.
   */
  surprising: boolean;
}

/** The first branch above that holds together with this one and leads elsewhere. */
function overlap(index: number, next: readonly Branch[], holding: boolean[][], cases: Case[]): Overlap[] {
  const here = holding[index] ?? [];
  for (let above = 0; above < index; above += 1) {
    const there = holding[above] ?? [];
    if (next[above]?.to === next[index]?.to) continue;
    const at = cases.findIndex((_, each) => there[each] && here[each]);
    if (at < 0) continue;
    const within = cases.every((_, each) => !there[each] || here[each]);
    return [{ index: above, example: listedAs(cases[at]?.says ?? []), surprising: !within && readsAlike(next[above]?.when, next[index]?.when) }];
  }
  return [];
}

const readsAlike = (a: Condition | undefined, b: Condition | undefined): boolean => read(a) === read(b);
const read = (condition: Condition | undefined): string =>
  [...new Set((condition ? leavesOf(condition) : []).map(({ leaf }) => ('answer' in leaf ? leaf.answer : leaf.programme)))].sort().join();

const listedAs = (parts: readonly string[]): string => (parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : (parts[0] ?? 'anything'));
