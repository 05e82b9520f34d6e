/**
 * Every case that a few conditions can tell apart: what she may have answered, how a programme may be configured.
 * Values that no condition tells apart count as one, so that there are few even where there are many areas.
 */
import type { Condition } from '../../../flow/condition.ts';
import type { Flow } from '../../../flow/flow.ts';
import { statuses, ways, type Way } from '../../../flow/programme.ts';
import { deepLeaves, type Leaf } from '../conditions.ts';
import type { Value } from './may-hold.ts';

/** More cases than these are not tried: a person could not follow such a step either. */
export const MOST_CASES = 20_000;

/** Which leaves hold, and how to say it to the author. */
export interface Case {
  holds: Map<string, boolean>;
  says: string[];
}

export type ValuesOf = (answer: string) => Iterable<Value>;

/** `undefined` when there are too many to try. */
export function casesOf(conditions: readonly Condition[], flow: Flow, valuesOf: ValuesOf): Case[] | undefined {
  const leaves = new Map(conditions.flatMap((condition) => deepLeaves(condition, flow)).map((leaf) => [keyOf(leaf), leaf]));
  const variables = [
    ...grouped(leaves, (leaf) => ('answer' in leaf ? leaf.answer : undefined)).map(([answer, of]) => answerCases(answer, of, flow, valuesOf)),
    ...grouped(leaves, (leaf) => ('programme' in leaf && !('rule' in leaf) ? leaf.programme : undefined)).map(([id, of]) => statusCases(id, of)),
    ...grouped(leaves, (leaf) => ('rule' in leaf && leaf.rule === 'reachable' ? leaf.programme : undefined)).map(([id, of]) => contactCases(id, of)),
  ].map(distinct);
  if (variables.reduce((product, of) => product * of.length, 1) > MOST_CASES) return undefined;
  return variables.reduce<Case[]>(
    (cases, of) => cases.flatMap((one) => of.map((more) => ({ holds: new Map([...one.holds, ...more.holds]), says: [...one.says, ...more.says] }))),
    [{ holds: new Map(), says: [] }],
  );
}

/** Whether a condition holds in a case. */
export function holdsIn(condition: Condition | undefined, flow: Flow, { holds }: Case): boolean {
  const of = (part: Condition | undefined): boolean => {
    if (part === undefined) return true;
    if ('all' in part) return part.all.every(of);
    if ('any' in part) return part.any.some(of);
    if ('not' in part) return !of(part.not);
    if ('rule' in part && part.rule === 'fits') return flow.programmes[part.programme]?.rules.find(({ when }) => of(when))?.fit === part.fit;
    return holds.get(keyOf(part)) ?? false;
  };
  return of(condition);
}

const keyOf = (leaf: Leaf): string => JSON.stringify(leaf);

function answerCases(answer: string, leaves: Leaf[], flow: Flow, valuesOf: ValuesOf): Case[] {
  return [...valuesOf(answer)].flatMap((value) => {
    const says = [value === null ? `“${answer}” is not answered` : value === '' ? `“${answer}” is skipped` : `“${answer}” is “${value}”`];
    const known = leaves.filter((leaf) => !isServes(leaf)).map((leaf) => [keyOf(leaf), answerHolds(leaf, value)] as const);
    const area = value !== null && value in flow.areas;
    return leaves.filter(isServes).reduce<Case[]>(
      (cases, leaf) =>
        cases.flatMap(({ holds, says: before }) =>
          (area ? [true, false] : [false]).map((serves) => ({
            holds: new Map([...holds, [keyOf(leaf), serves]]),
            says: area ? [...before, `${leaf.programme} ${serves ? 'works' : 'does not work'} there`] : before,
          }))),
      [{ holds: new Map(known), says }],
    );
  });
}

const isServes = (leaf: Leaf): leaf is Extract<Leaf, { rule: 'serves' }> => 'rule' in leaf && leaf.rule === 'serves';

function answerHolds(leaf: Leaf, value: Value): boolean {
  if (value === null) return false;
  if ('rule' in leaf) return leaf.rule === 'answered';
  return 'is' in leaf ? leaf.is === value : leaf.in.includes(value);
}

const statusCases = (id: string, leaves: Leaf[]): Case[] =>
  statuses.map((status) => ({
    holds: new Map(leaves.map((leaf) => [keyOf(leaf), 'is' in leaf ? leaf.is === status : 'in' in leaf && leaf.in.includes(status)])),
    says: [`${id} is ${status}`],
  }));

function contactCases(id: string, leaves: Leaf[]): Case[] {
  const filled = ways.reduce<Way[][]>((sets, way) => sets.flatMap((set) => [set, [...set, way]]), [[]]);
  return filled.map((set) => ({
    holds: new Map(leaves.map((leaf) => [keyOf(leaf), 'rule' in leaf && leaf.rule === 'reachable' && leaf.by ? set.includes(leaf.by) : set.length > 0])),
    says: [set.length === 0 ? `${id} cannot be reached` : `${id} can be reached by ${set.join(' and ')}`],
  }));
}

function grouped(leaves: Map<string, Leaf>, by: (leaf: Leaf) => string | undefined): [string, Leaf[]][] {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves.values()) {
    const name = by(leaf);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), leaf]);
  }
  return [...groups];
}

const distinct = (cases: Case[]): Case[] => [...new Map(cases.map((one) => [[...one.holds.values()].join(), one])).values()];
