/** Whether a condition holds when only one of her answers is known: yes, no, or it depends on the rest. */
import type { Condition } from '../../../flow/condition.ts';
import type { Flow } from '../../../flow/flow.ts';
import { deepLeaves } from '../conditions.ts';

/** `null`: she has not answered it. */
export type Value = string | null;
export type Perhaps = boolean | undefined;

export function mayHold(condition: Condition | undefined, flow: Flow, answer: string, value: Value): Perhaps {
  if (condition === undefined) return true;
  if (!reads(condition, flow).has(answer)) return undefined;
  const of = (part: Condition | undefined): Perhaps => mayHold(part, flow, answer, value);
  if ('all' in condition) return every(condition.all.map(of));
  if ('any' in condition) return not(every(condition.any.map((part) => not(of(part)))));
  if ('not' in condition) return not(of(condition.not));
  if ('rule' in condition && condition.rule === 'fits') return firstFit(flow.programmes[condition.programme]?.rules ?? [], condition.fit, of);
  if (!('answer' in condition) || condition.answer !== answer) return undefined;
  if ('rule' in condition) {
    if (condition.rule === 'answered') return value !== null;
    return value !== null && value in flow.areas ? undefined : false;
  }
  if (value === null) return false;
  return 'is' in condition ? condition.is === value : condition.in.includes(value);
}

const read = new WeakMap<Condition, ReadonlySet<string>>();

/** The answers that a condition depends on, also by way of a programme's rules. */
function reads(condition: Condition, flow: Flow): ReadonlySet<string> {
  const answers = read.get(condition) ?? new Set(deepLeaves(condition, flow).flatMap((leaf) => ('answer' in leaf ? leaf.answer : [])));
  read.set(condition, answers);
  return answers;
}

function firstFit(rules: readonly { when?: Condition; fit: string }[], fit: string, of: (part: Condition | undefined) => Perhaps): Perhaps {
  for (const rule of rules) {
    const holds = of(rule.when);
    if (holds === true) return rule.fit === fit;
    if (holds === undefined) return undefined;
  }
  return false;
}

const not = (perhaps: Perhaps): Perhaps => (perhaps === undefined ? undefined : !perhaps);

const every = (parts: Perhaps[]): Perhaps => (parts.includes(false) ? false : parts.includes(undefined) ? undefined : true);
