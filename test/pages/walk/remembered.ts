/**
 * Which earlier answers can still matter from a step on. Whatever cannot is forgotten by the search,
 * so that it looks at places that differ, and not at every past there could be.
 */
import type { Condition } from '../../../src/flow/condition.ts';
import type { Flow, Step } from '../../../src/flow/flow.ts';

/** Names of the answers that a condition asks for. */
function askedBy(condition: Condition | undefined, flow: Flow): string[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap((part) => askedBy(part, flow));
  if ('any' in condition) return condition.any.flatMap((part) => askedBy(part, flow));
  if ('not' in condition) return askedBy(condition.not, flow);
  if ('rule' in condition && condition.rule === 'fits') {
    return flow.programmes[condition.programme]?.rules.flatMap((rule) => askedBy(rule.when, flow)) ?? [];
  }
  return 'answer' in condition ? [condition.answer] : [];
}

function askedIn({ say, ask, next }: Step, flow: Flow): string[] {
  const before = [...say, ...(ask?.kind === 'choice' ? Object.values(ask.choices) : [])];
  // What she answers here need not be remembered to know where it leads from here.
  const after = next.flatMap(({ when }) => askedBy(when, flow)).filter((name) => name !== ask?.as);
  return [...before.flatMap(({ when }) => askedBy(when, flow)), ...after];
}

/** For each step, the answers that it or a step after it asks for. */
export function remembered(flow: Flow): Record<string, Set<string>> {
  const steps = Object.entries(flow.steps);
  const names = Object.fromEntries(steps.map(([id, step]) => [id, new Set(askedIn(step, flow))]));
  for (let grown = true; grown; ) {
    grown = false;
    for (const [id, { ask, next }] of steps) {
      const own = names[id] ?? new Set();
      const later = next.flatMap(({ to }) => [...(names[to] ?? [])]).filter((name) => name !== ask?.as && !own.has(name));
      later.forEach((name) => own.add(name));
      grown ||= later.length > 0;
    }
  }
  return names;
}
