/** When each road of a step is taken, in words: by which choices, on what condition, or otherwise. */
import { keys } from '../../../flow/keys.ts';
import type { Ask, Branch, Flow, Step } from '../../../flow/flow.ts';
import { conditionWords } from './condition-words.ts';
import { leftOf } from './left-of.ts';
import type { Names } from './names.ts';

export interface RoadLabel {
  label: string;
  /** Choices alone, and every woman who takes one of them comes this way. */
  plain: boolean;
}

interface Choice {
  id: string;
  label: string;
  /** An earlier road has named it already, on a condition. */
  named: boolean;
}

export function roadLabels(id: string, step: Step, flow: Flow, names: Names): RoadLabel[] {
  return step.ask ? askedLabels(step.ask, step.next, choicesOf(id, step.ask, names), flow, names) : step.next.map((branch, index) => unaskedLabel(branch, index, names));
}

function unaskedLabel({ when }: Branch, index: number, names: Names): RoadLabel {
  if (when) return { label: `if ${conditionWords(when, names)}`, plain: false };
  return { label: index === 0 ? 'goes on' : 'otherwise', plain: false };
}

function choicesOf(step: string, ask: Ask, names: Names): Choice[] {
  if (ask.kind === 'text')
    return [
      { id: '\u0000', label: 'what she writes', named: false },
      { id: '', label: 'skipped', named: false },
    ];
  return Object.entries(ask.choices).map(([id, { when }]) => {
    const label = names.word(keys.choice(step, id)) ?? id;
    return { id, label: when ? `${label} (only if ${conditionWords(when, names)})` : label, named: false };
  });
}

function askedLabels(ask: Ask, branches: readonly Branch[], choices: Choice[], flow: Flow, names: Names): RoadLabel[] {
  let open = choices;
  return branches.map(({ when }): RoadLabel => {
    const settled: Choice[] = [];
    const depending = new Map<string, Choice[]>();
    for (const choice of open) {
      const left = when === undefined || leftOf(when, { as: ask.as, value: choice.id, area: choice.id in flow.areas });
      if (left === true) settled.push(choice);
      else if (left !== false) {
        const on = conditionWords(left, names);
        depending.set(on, [...(depending.get(on) ?? []), choice]);
      }
    }
    const label = [
      ...(settled.length > 0 ? [settledWords(settled)] : []),
      ...[...depending].map(([on, of]) => `${namesOf(of)} – if ${on}`),
    ].join('; ');
    for (const choice of [...depending.values()].flat()) choice.named = true;
    open = open.filter((choice) => !settled.includes(choice));
    if (label === '') return { label: when ? `never: ${conditionWords(when, names)}` : 'never', plain: false };
    return { label, plain: depending.size === 0 && settled.every(({ named }) => !named) };
  });
}

const namesOf = (choices: readonly Choice[]): string => choices.map(({ label }) => label).join(' · ');

/** Choices that an earlier road named on a condition come here when it does not hold. */
const settledWords = (choices: readonly Choice[]): string => {
  const fresh = choices.filter(({ named }) => !named);
  if (fresh.length === 0) return 'otherwise';
  return fresh.length === choices.length ? namesOf(fresh) : `${namesOf(fresh)}; the others otherwise`;
};
