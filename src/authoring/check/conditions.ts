/** Every condition of a file with the place it was written at, down to its single parts. */
import type { Condition } from '../../flow/condition.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Conversation, Said } from '../authored/conversation.ts';
import type { Path } from '../read/written.ts';

export interface Placed {
  condition: Condition;
  path: Path;
}

/** A part that holds no other: an answer, a programme's status, a rule. */
export type Leaf = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

export interface PlacedLeaf {
  leaf: Leaf;
  path: Path;
}

export function leavesOf(condition: Condition, path: Path = []): PlacedLeaf[] {
  if ('all' in condition) return condition.all.flatMap((part, index) => leavesOf(part, [...path, 'all', index]));
  if ('any' in condition) return condition.any.flatMap((part, index) => leavesOf(part, [...path, 'any', index]));
  if ('not' in condition) return leavesOf(condition.not, [...path, 'not']);
  return [{ leaf: condition, path }];
}

/** The rules of a programme are looked into: what they depend on, the condition depends on. */
export function deepLeaves(condition: Condition, flow: Flow, inside: readonly string[] = []): Leaf[] {
  return leavesOf(condition).flatMap(({ leaf }) => {
    if (!('rule' in leaf) || leaf.rule !== 'fits' || inside.includes(leaf.programme)) return [leaf];
    const rules = flow.programmes[leaf.programme]?.rules ?? [];
    return rules.flatMap(({ when }) => (when ? deepLeaves(when, flow, [...inside, leaf.programme]) : []));
  });
}

export function conditionsOf(conversation: Conversation): Placed[] {
  return [
    ...Object.entries(conversation.steps).flatMap(([id, step]) => [
      ...saidConditions(step.say, ['steps', id]),
      ...(step.ask?.type === 'choice'
        ? Object.entries(step.ask.choices).flatMap(([choice, of]) =>
            typeof of === 'string' ? [] : placed(of.when, ['steps', id, 'ask', 'choices', choice, 'when']))
        : []),
      ...(typeof step.next === 'string' ? [] : step.next.flatMap(({ when }, index) => placed(when, ['steps', id, 'next', index, 'when']))),
    ]),
    ...Object.entries(conversation.pages).flatMap(([id, page]) => saidConditions(page.say, ['pages', id])),
  ];
}

function saidConditions(said: Said | undefined, path: Path): Placed[] {
  if (said === undefined || typeof said === 'string') return [];
  if (!Array.isArray(said)) return placed(said.when, [...path, 'say', 'when']);
  return said.flatMap((message, index) => (typeof message === 'string' ? [] : placed(message.when, [...path, 'say', index, 'when'])));
}

const placed = (condition: Condition | undefined, path: Path): Placed[] => (condition === undefined ? [] : [{ condition, path }]);
