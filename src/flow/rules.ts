/**
 * Named rules: the escape hatch for what `all`, `any`, `not`, `is` and `in` cannot say.
 * Each is typed by its call and tested by itself.
 */
import type { Answers } from './condition.ts';
import { holds, own } from './condition.ts';
import type { Flow } from './flow.ts';
import type { Fit, Way } from './programme.ts';

export type RuleCall =
  /** She has answered this question, whatever she said. */
  | { rule: 'answered'; answer: string }
  /** The programme's own rules give this fit for her answers. */
  | { rule: 'fits'; programme: string; fit: Fit }
  /** The programme works in the area she named, or in a wider one that holds it. */
  | { rule: 'serves'; programme: string; answer: string }
  /** Its team can be reached this way, or in any way when none is named. */
  | { rule: 'reachable'; programme: string; by?: Way };

type RuleName = RuleCall['rule'];
type Rules = {
  [Name in RuleName]: (call: Extract<RuleCall, { rule: Name }>, flow: Flow, answers: Answers) => boolean;
};

export const rules: Rules = {
  answered: (call, _flow, answers) => own(answers, call.answer) !== undefined,

  fits: (call, flow, answers) =>
    own(flow.programmes, call.programme)?.rules.find((rule) => holds(rule.when, flow, answers))?.fit === call.fit,

  serves: (call, flow, answers) => {
    const served = own(flow.programmes, call.programme)?.areas ?? [];
    return widening(own(answers, call.answer), flow).some((area) => served.includes(area));
  },

  reachable: (call, flow) => {
    const contacts = own(flow.programmes, call.programme)?.contacts ?? {};
    return call.by ? Boolean(contacts[call.by]) : Object.values(contacts).some(Boolean);
  },
};

/** An area and every wider one that holds it, nearest first; empty for an answer that is no area. */
export function widening(area: string | undefined, flow: Pick<Flow, 'areas'>): string[] {
  const path: string[] = [];
  for (let at = area; at && Object.hasOwn(flow.areas, at) && !path.includes(at); at = flow.areas[at] ?? undefined) path.push(at);
  return path;
}
