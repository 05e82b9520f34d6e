/**
 * A condition reads an answer that she can have given by then: nothing may turn on a question that was never asked.
 * Unanswered counts as no, so a positive condition is safe where she was not asked; below a `not` it would hold.
 */
import type { Condition } from '../../../flow/condition.ts';
import type { Problem } from '../../problem.ts';
import type { Path } from '../../read/written.ts';
import { conditionsOf, leavesOf, type Leaf } from '../conditions.ts';
import type { Talk, TalkCheck } from '../subject.ts';
import { mayHold } from './may-hold.ts';
import { readingsOf } from './readings.ts';

export const askedBefore: TalkCheck = (talk) =>
  conditionsOf(talk.written.value)
    .filter(({ path: [owner, id] }) => owner === 'steps' && talk.graph.reached.has(String(id)))
    .flatMap(({ condition, path: place }) =>
      leavesOf(condition, place).flatMap(({ leaf, path }) => unasked(leaf, path, condition, place, talk)));

function unasked(leaf: Leaf, path: Path, condition: Condition, place: Path, talk: Talk): Problem[] {
  if (!('answer' in leaf)) return [];
  const step = String(path[1]);
  const way = readingsOf(talk).way(leaf.answer);
  const values = path[2] === 'next' ? way?.after(step) : way?.at(step);
  if (way === undefined || !values?.has(null)) return [];
  const written = talk.written;
  if (values.size === 1)
    return [
      written.problem([...path, 'answer'], {
        message: `“${leaf.answer}” is asked on no way to this step, so this reads an answer nobody has given.`,
        advice: 'Ask it before, or decide this later.',
        mayWait: true,
      }),
    ];
  const negated = path.slice(place.length).filter((part) => part === 'not').length % 2 === 1;
  if (!negated || ('rule' in leaf && leaf.rule === 'answered')) return [];
  if (takenBefore(leaf.answer, place, talk) || mayHold(condition, talk.flow, leaf.answer, null) === false) return [];
  return [
    written.problem([...path, 'answer'], {
      message: `She may come here without being asked “${leaf.answer}”, for example by ${way.unasked(step).slice(-4).join(' → ')}, and then this “not” holds.`,
      advice: `If that is wrong, add {rule: answered, answer: ${leaf.answer}} to the condition.`,
      severity: 'warning',
    }),
  ];
}

/** Whether a branch above takes every woman who was not asked. */
function takenBefore(answer: string, place: Path, { flow }: Talk): boolean {
  const [, id, part, index] = place;
  if (part !== 'next') return false;
  const above = flow.steps[String(id)]?.next.slice(0, Number(index)) ?? [];
  return above.some(({ when }) => mayHold(when, flow, answer, null) === true);
}
