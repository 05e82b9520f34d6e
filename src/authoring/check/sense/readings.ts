/** What each answer can be wherever a condition reads it. An answer nobody reads is not followed. */
import type { Condition } from '../../../flow/condition.ts';
import { answersOffered } from '../answers-offered.ts';
import { leavesOf } from '../conditions.ts';
import type { Talk } from '../subject.ts';
import { TYPED, valuesOnTheWay, type OnTheWay } from './values-on-the-way.ts';
import type { Value } from './may-hold.ts';

export interface Readings {
  way: (answer: string) => OnTheWay | undefined;
  /** Whether a condition there reads an answer that nobody has given by then. */
  readsUngiven: (condition: Condition, step: string, when: 'at' | 'after') => boolean;
  /** Anything it can ever be, and not answered: what a page over the conversation may meet. */
  anything: (answer: string) => Value[];
}

const made = new WeakMap<Talk, Readings>();

export function readingsOf(talk: Talk): Readings {
  const known = made.get(talk);
  if (known) return known;
  const { flow, graph } = talk;
  const offered = answersOffered(flow);
  const ways = new Map<string, OnTheWay>();
  const valuesOf = (answer: string): string[] => {
    const of = offered.get(answer);
    return of ? [...of.values, ...(of.typed ? ['', TYPED] : [])] : [];
  };
  const readings: Readings = {
    way: (answer) => {
      if (!offered.has(answer)) return undefined;
      const way = ways.get(answer) ?? valuesOnTheWay(flow, graph, answer, valuesOf(answer));
      ways.set(answer, way);
      return way;
    },
    readsUngiven: (condition, step, when) =>
      leavesOf(condition).some(({ leaf }) => {
        const values = 'answer' in leaf ? readings.way(leaf.answer)?.[when](step) : undefined;
        return values?.size === 1 && values.has(null);
      }),
    anything: (answer) => [null, ...valuesOf(answer)],
  };
  made.set(talk, readings);
  return readings;
}
