/** What is left of a condition once her answer to this question is known: true, false, or what else it depends on. */
import type { Condition } from '../../../flow/condition.ts';

export type Left = Condition | boolean;

/** Her answer here, under the name its question gives it; `area` when it names one. */
export interface Known {
  as: string;
  value: string;
  area: boolean;
}

export function leftOf(condition: Condition, known: Known): Left {
  if ('all' in condition) return joined(condition.all.map((part) => leftOf(part, known)), false, (all) => ({ all }));
  if ('any' in condition) return joined(condition.any.map((part) => leftOf(part, known)), true, (any) => ({ any }));
  if ('not' in condition) {
    const left = leftOf(condition.not, known);
    return typeof left === 'boolean' ? !left : { not: left };
  }
  if (!('answer' in condition) || condition.answer !== known.as) return condition;
  if ('rule' in condition) return condition.rule === 'answered' ? true : known.area && condition;
  return 'is' in condition ? condition.is === known.value : condition.in.includes(known.value);
}

/** `decides`: the value that settles it alone, false among “all”, true among “any”. */
function joined(parts: Left[], decides: boolean, group: (parts: Condition[]) => Condition): Left {
  if (parts.includes(decides)) return decides;
  const left = parts.filter((part) => typeof part !== 'boolean');
  const [only] = left;
  if (only === undefined) return !decides;
  return left.length === 1 ? only : group(left);
}
