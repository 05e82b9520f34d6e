/** Cards that arrows join, directly or by way of others, stand together. */
import type { Road } from '../picture.ts';
import type { Card } from './card.ts';

export function groupsOf(cards: readonly Card[], isArrow: (road: Road) => boolean): Card[][] {
  const groups = new Map<string, Set<Card>>(cards.map((card) => [card.step.id, new Set([card])]));
  for (const { step } of cards)
    for (const road of step.roads.filter(isArrow)) {
      const [one, other] = [groups.get(step.id), groups.get(road.to)];
      if (!one || !other || one === other) continue;
      const [larger, smaller] = one.size < other.size ? [other, one] : [one, other];
      for (const card of smaller) {
        larger.add(card);
        groups.set(card.step.id, larger);
      }
    }
  const order = new Map(cards.map((card, index) => [card, index]));
  return [...new Set(groups.values())].map((group) => [...group].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}
