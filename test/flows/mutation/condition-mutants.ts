/** A condition with one thing wrong in it, in every way that the language makes easy: each part turned round, left out, or about another answer. */
import { answersOffered } from '../../../src/authoring/check/answers-offered.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import { fits, statuses } from '../../../src/flow/programme.ts';

export interface Changed<What> {
  what: string;
  now: What;
}

export function conditionMutants(condition: Condition, flow: Flow): Changed<Condition>[] {
  const flipped: Changed<Condition> = { what: `turn round ${written(condition)}`, now: 'not' in condition ? condition.not : { not: condition } };
  return [flipped, ...inside(condition, flow)];
}

function inside(condition: Condition, flow: Flow): Changed<Condition>[] {
  if ('all' in condition) return ofParts(condition.all, flow, (all) => ({ all }));
  if ('any' in condition) return ofParts(condition.any, flow, (any) => ({ any }));
  // Its flip is there already: the same as the flip around it.
  if ('not' in condition) return inside(condition.not, flow).map(({ what, now }) => ({ what, now: { not: now } }));
  if ('rule' in condition) {
    if (condition.rule !== 'fits') return [];
    return fits.filter((fit) => fit !== condition.fit).map((fit) => ({ what: `${written(condition)} becomes “${fit}”`, now: { ...condition, fit } }));
  }
  if ('in' in condition) {
    return condition.in.map((gone) => ({ what: `take “${gone}” from ${written(condition)}`, now: { ...condition, in: condition.in.filter((value) => value !== gone) } }));
  }
  const other = otherThan(condition.is, 'answer' in condition ? [...(answersOffered(flow).get(condition.answer)?.values ?? [])] : statuses);
  return other === undefined ? [] : [{ what: `${written(condition)} becomes “${other}”`, now: { ...condition, is: other } }];
}

function ofParts(parts: readonly Condition[], flow: Flow, whole: (parts: Condition[]) => Condition): Changed<Condition>[] {
  return parts.flatMap((part, index) => [
    ...conditionMutants(part, flow).map(({ what, now }) => ({ what, now: whole(parts.with(index, now)) })),
    ...(parts.length > 1 ? [{ what: `leave out ${written(part)}`, now: whole(parts.filter((_, at) => at !== index)) }] : []),
  ]);
}

/** The next one that is offered. */
function otherThan(value: string, offered: readonly string[]): string | undefined {
  const other = offered[(offered.indexOf(value) + 1) % offered.length];
  return other === value ? undefined : other;
}

export const written = (condition: Condition): string => JSON.stringify(condition).replaceAll('"', '');
