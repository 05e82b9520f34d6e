/** A conversation with one mistake in its routes or in a programme's rules: what an author's slip would do. */
import { leavesOf } from '../../../src/authoring/check/conditions.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import type { Branch, Flow } from '../../../src/flow/flow.ts';
import { fits, type Programme } from '../../../src/flow/programme.ts';
import { conditionMutants, written, type Changed } from './condition-mutants.ts';

export type Rule = Programme['rules'][number];

export type Mutant = { what: string } & ({ step: string; next: Branch[] } | { programme: string; rules: Rule[] });

export function mutantsOf(flow: Flow): Mutant[] {
  return [
    ...Object.entries(flow.steps).flatMap(([step, { next }]) => listMutants(next, flow, swappedTargets).map(({ what, now }) => ({ what, step, next: now }))),
    ...Object.entries(flow.programmes).filter(([programme]) => judges(flow, programme)).flatMap(([programme, { rules }]) => listMutants(rules, flow, otherFits).map(({ what, now }) => ({ what, programme, rules: now }))),
  ];
}

/** Whether a route of this conversation asks for the programme's rules. */
export const judges = (flow: Flow, programme: string): boolean =>
  Object.values(flow.steps).some(({ next }) => next.some(({ when }) => when !== undefined && asksFor(when, programme)));

export const asksFor = (condition: Condition, programme: string): boolean =>
  leavesOf(condition).some(({ leaf }) => 'rule' in leaf && leaf.rule === 'fits' && leaf.programme === programme);

/** What can go wrong in a list that is read from the top, of which the last entry has no condition. */
function listMutants<Entry extends { when?: Condition }>(list: readonly Entry[], flow: Flow, more: (list: readonly Entry[], index: number) => Changed<Entry[]>[]): Changed<Entry[]>[] {
  return list.flatMap((entry, index) => {
    const { when, ...bare } = entry;
    const name = `branch ${index + 1}`;
    return [
      ...(when === undefined ? [] : conditionMutants(when, flow).map(({ what, now }) => ({ what: `${name}: ${what}`, now: list.with(index, { ...entry, when: now }) }))),
      ...(when === undefined ? [] : [
        { what: `${name}: drop its condition ${written(when)}`, now: list.with(index, bare as Entry) },
        { what: `${name}: drop it`, now: list.filter((_, at) => at !== index) },
      ]),
      ...(list[index + 1]?.when === undefined ? [] : [{ what: `${name} and ${index + 2}: swap their order`, now: swapped(list, index) }]),
      ...more(list, index),
    ];
  });
}

const swapped = <Entry>(list: readonly Entry[], index: number): Entry[] => [...list.slice(0, index), ...list.slice(index, index + 2).reverse(), ...list.slice(index + 2)];

function swappedTargets(next: readonly Branch[], index: number): Changed<Branch[]>[] {
  const [branch, other] = [next[index], next[index + 1]];
  if (branch === undefined || other === undefined || branch.to === other.to) return [];
  const now = next.with(index, { ...branch, to: other.to }).with(index + 1, { ...other, to: branch.to });
  return [{ what: `branch ${index + 1} and ${index + 2}: swap “${branch.to}” and “${other.to}”`, now }];
}

const otherFits = (rules: readonly Rule[], index: number): Changed<Rule[]>[] =>
  fits.flatMap((fit) => {
    const rule = rules[index];
    return rule === undefined || rule.fit === fit ? [] : [{ what: `branch ${index + 1}: “${rule.fit}” becomes “${fit}”`, now: rules.with(index, { ...rule, fit }) }];
  });

/** A flow with the mistake in it. */
export function withMistake(flow: Flow, mutant: Mutant): Flow {
  if ('step' in mutant) {
    const step = flow.steps[mutant.step];
    return step === undefined ? flow : { ...flow, steps: { ...flow.steps, [mutant.step]: { ...step, next: mutant.next } } };
  }
  const programme = flow.programmes[mutant.programme];
  return programme === undefined ? flow : { ...flow, programmes: { ...flow.programmes, [mutant.programme]: { ...programme, rules: mutant.rules } } };
}
