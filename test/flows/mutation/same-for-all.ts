/**
 * Whether a mistake changes nothing, whatever she answers and however the programmes are set up: then no test can
 * catch it, and none needs to. Tried out over all combinations of what the conditions read.
 */
import { answersOffered } from '../../../src/authoring/check/answers-offered.ts';
import { deepLeaves, type Leaf } from '../../../src/authoring/check/conditions.ts';
import { holds, type Answers, type Condition } from '../../../src/flow/condition.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import { statuses, type Programme } from '../../../src/flow/programme.ts';
import { withMistake, type Mutant } from './mutants.ts';
import { stepsTouched } from './steps-touched.ts';

/** More are not tried: then the mistake counts as one that a test must catch. */
const MOST = 2_000_000;

export function sameForAll(flow: Flow, mutant: Mutant): boolean {
  const wrong = withMistake(flow, mutant);
  return stepsTouched(flow, mutant).every((step) => sameAt(step, flow, wrong));
}

function sameAt(step: string, flow: Flow, wrong: Flow): boolean {
  const leaves = [flow, wrong].flatMap((each) => conditionsAt(each, step).flatMap((condition) => deepLeaves(condition, each)));
  const variables = [...answersIn(leaves).map((answer) => valuesOf(answer, step, flow)), ...programmesIn(leaves, flow)];
  if (variables.reduce((product, { values }) => product * values.length, 1) > MOST) return false;
  const leads = (each: Flow, answers: Answers, programmes: Flow['programmes']): string | undefined => {
    // What is configured is the same on both sides; the rules are each side's own.
    const set = Object.fromEntries(Object.entries(programmes).map(([id, programme]) => [id, { ...programme, rules: each.programmes[id]?.rules ?? [] }]));
    const there = { ...each, programmes: set };
    return each.steps[step]?.next.find(({ when }) => holds(when, there, answers))?.to;
  };
  return combinations(variables, flow.programmes, (answers, programmes) => leads(flow, answers, programmes) === leads(wrong, answers, programmes));
}

const conditionsAt = (flow: Flow, step: string): Condition[] => (flow.steps[step]?.next ?? []).flatMap(({ when }) => when ?? []);

const answersIn = (leaves: readonly Leaf[]): string[] => [...new Set(leaves.flatMap((leaf) => ('answer' in leaf ? leaf.answer : [])))];

type Set<Value> = (answers: Record<string, string>, programmes: Record<string, Programme>, value: Value) => void;
interface Variable {
  values: readonly unknown[];
  set: Set<never>;
}

/** Her answer to the step's own question is one it offers; any other may be any, or not be given. */
function valuesOf(answer: string, step: string, flow: Flow): Variable {
  const ask = flow.steps[step]?.ask;
  const offered = answersOffered(flow).get(answer);
  const own = ask?.as === answer && ask.kind === 'choice' ? Object.keys(ask.choices) : [undefined, ...(offered?.values ?? []), ...(offered?.typed ? ['', 'typed'] : [])];
  const set: Set<string | undefined> = (answers, _, value) => { if (value !== undefined) answers[answer] = value; };
  return { values: own, set };
}

function programmesIn(leaves: readonly Leaf[], flow: Flow): Variable[] {
  const read = [...new Set(leaves.flatMap((leaf) => ('programme' in leaf ? leaf.programme : [])))];
  return read.flatMap((id): Variable[] => {
    const of = (rule: string): boolean => leaves.some((leaf) => 'programme' in leaf && leaf.programme === id && (('rule' in leaf ? leaf.rule : 'status') === rule));
    const change = (change: Partial<Programme>) => change;
    const set: Set<Partial<Programme>> = (_, programmes, value) => { Object.assign(programmes, { [id]: { ...programmes[id], ...value } }); };
    return [
      ...(of('status') ? [{ values: statuses.map((status) => change({ status })), set }] : []),
      ...(of('serves') ? [{ values: [[], ...Object.keys(flow.areas).map((area) => [area])].map((areas) => change({ areas })), set }] : []),
      ...(of('reachable') ? [{ values: [{}, { phone: '01632 960000' }, { form: 'https://team.example' }].map((contacts) => change({ contacts })), set }] : []),
    ];
  });
}

function combinations(variables: readonly Variable[], programmes: Flow['programmes'], same: (answers: Answers, programmes: Flow['programmes']) => boolean): boolean {
  const go = (index: number, answers: Record<string, string>, changed: Record<string, Programme>): boolean => {
    const variable = variables[index];
    if (variable === undefined) return same(answers, changed);
    return variable.values.every((value) => {
      const [given, set] = [{ ...answers }, { ...changed }];
      variable.set(given, set, value as never);
      return go(index + 1, given, set);
    });
  };
  return go(0, {}, { ...programmes });
}
