/** What each answer can be wherever a condition reads it. */
import type { Condition } from '../../../flow/condition.ts';
import type { Flow } from '../../../flow/flow.ts';
import { answersOffered } from '../answers-offered.ts';
import { conditionsOf, leavesOf, type Leaf } from '../conditions.ts';
import type { Talk } from '../subject.ts';
import { mayHold, type Value } from './may-hold.ts';
import { valuesOnTheWay, type OnTheWay } from './values-on-the-way.ts';

export interface Readings {
  /** Absent for an answer that no question gives. */
  way: (answer: string) => OnTheWay | undefined;
  /** Whether a condition there reads an answer that nobody has given by then. */
  readsUngiven: (condition: Condition, step: string, when: 'at' | 'after') => boolean;
  /** Anything it can ever be, and not answered: what a page over the conversation may meet. */
  anything: (answer: string) => Value[];
}

/** Whatever she writes herself. */
const TYPED = '…';

const made = new WeakMap<Talk, Readings>();

export function readingsOf(talk: Talk): Readings {
  const readings = made.get(talk) ?? read(talk);
  made.set(talk, readings);
  return readings;
}

function read(talk: Talk): Readings {
  const { flow, graph } = talk;
  const values = valuesOf(talk);
  const ways = new Map([...values].map(([answer, given]) => [answer, valuesOnTheWay(flow, graph, answer, given)]));
  return {
    way: (answer) => ways.get(answer),
    readsUngiven: (condition, step, when) =>
      leavesOf(condition).some(({ leaf }) => {
        const known = 'answer' in leaf ? ways.get(leaf.answer)?.[when](step) : undefined;
        return known?.size === 1 && known.has(null);
      }),
    anything: (answer) => [null, ...(values.get(answer) ?? [])],
  };
}

/** For each answer one value of every kind that some condition tells apart from the others. */
function valuesOf(talk: Talk): Map<string, ReadonlySet<Value>> {
  const { flow } = talk;
  const leaves = new Map<string, Leaf[]>();
  for (const leaf of leavesRead(talk)) if ('answer' in leaf) leaves.set(leaf.answer, [...(leaves.get(leaf.answer) ?? []), leaf]);
  return new Map([...answersOffered(flow)].map(([answer, { values, typed }]) => [
    answer,
    oneOfEach(answer, typed ? [...values, '', TYPED] : [...values], leaves.get(answer) ?? [], flow),
  ]));
}

function leavesRead({ written, flow }: Talk): Leaf[] {
  const rules = Object.values(flow.programmes).flatMap((programme) => programme.rules.flatMap(({ when }) => when ?? []));
  return [...conditionsOf(written.value).map(({ condition }) => condition), ...rules].flatMap((condition) => leavesOf(condition).map(({ leaf }) => leaf));
}

const oneOfEach = (answer: string, values: readonly string[], leaves: readonly Leaf[], flow: Flow): Set<Value> =>
  new Set(new Map([...values].reverse().map((value) => [leaves.map((leaf) => String(mayHold(leaf, flow, answer, value))).join(), value])).values());
