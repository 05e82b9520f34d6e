/**
 * Conditions: the only way a flow decides. Pure functions over her answers and the
 * programmes' configuration; used by the machine, the transcript, the checker and journeys.
 */
import type { Answer, Flow } from './flow.ts';
import { rules, type RuleCall } from './rules.ts';

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | ({ answer: string } & Match)
  | ({ programme: string } & Match)
  | RuleCall;

export type Match = { is: string } | { in: string[] };

/** Her answers so far, by the name their question gives them; the latest wins. */
export type Answers = Readonly<Record<string, Answer>>;

const matches = (value: string | undefined, match: Match): boolean =>
  value !== undefined && ('is' in match ? value === match.is : match.in.includes(value));

/** What a record holds under a name; not what every object answers to. */
export const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** Whether `condition` holds. An absent condition always holds; an unanswered question matches nothing. */
export function holds(condition: Condition | undefined, flow: Flow, answers: Answers): boolean {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every((part) => holds(part, flow, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, flow, answers));
  if ('not' in condition) return !holds(condition.not, flow, answers);
  if ('rule' in condition) return rules[condition.rule](condition as never, flow, answers);
  if ('answer' in condition) return matches(own(answers, condition.answer), condition);
  return matches(own(flow.programmes, condition.programme)?.status, condition);
}
