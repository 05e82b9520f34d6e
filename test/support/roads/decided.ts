/** What the programmes' settings alone decide of a condition, whatever she answers: yes, no, or it depends on her. */
import { holds, type Condition } from '../../../src/flow/condition.ts';
import type { Flow } from '../../../src/flow/flow.ts';

export type Perhaps = boolean | undefined;

export function decided(condition: Condition | undefined, flow: Flow): Perhaps {
  if (condition === undefined) return true;
  const of = (part: Condition | undefined): Perhaps => decided(part, flow);
  if ('all' in condition) return every(condition.all.map(of));
  if ('any' in condition) return not(every(condition.any.map((part) => not(of(part)))));
  if ('not' in condition) return not(of(condition.not));
  if ('answer' in condition) return undefined;
  if ('rule' in condition && condition.rule === 'fits') return firstFit(condition, flow);
  return holds(condition, flow, {});
}

function firstFit({ programme, fit }: { programme: string; fit: string }, flow: Flow): Perhaps {
  for (const rule of flow.programmes[programme]?.rules ?? []) {
    const here = decided(rule.when, flow);
    if (here === true) return rule.fit === fit;
    if (here === undefined) return undefined;
  }
  return false;
}

const not = (perhaps: Perhaps): Perhaps => (perhaps === undefined ? undefined : !perhaps);

const every = (parts: Perhaps[]): Perhaps => (parts.includes(false) ? false : parts.includes(undefined) ? undefined : true);
