/** What things are called in a picture: programmes, areas, her answers and what they can be. */
import type { Talk } from '../../check/subject.ts';
import { keys } from '../../../flow/keys.ts';
import { areaWords, programmeWords, topicWords } from '../../words/shared-words.ts';
import { plainRichWords, plainWords, type Fill } from './plain-words.ts';

export interface Names {
  /** The words under a key, as plain text; undefined when there are none. */
  word: (key: string) => string | undefined;
  programme: (id: string) => string;
  answer: (name: string) => string;
  value: (answer: string, value: string) => string;
  topic: (id: string) => string;
}

export function namesOf({ flow, words, folder }: Talk): Names {
  const { programmes, services } = folder;
  const all = [...words, ...programmeWords(programmes.value), ...areaWords(services.value.areas), ...topicWords(services.value.topics)];
  const byKey = new Map(all.map((word) => [word.key, word]));
  const fill: Fill = (name) => {
    const [programme = '', part = ''] = name.split('.');
    return part === 'name' || part === 'area' ? byKey.get(keys.programme(programme, part))?.text : undefined;
  };
  const word = (key: string): string | undefined => {
    const found = byKey.get(key);
    return found && (found.form === 'rich' ? plainRichWords : plainWords)(found.text, fill);
  };

  const labels = new Map<string, Map<string, Set<string>>>();
  for (const [step, { ask }] of Object.entries(flow.steps)) {
    if (ask?.kind !== 'choice') continue;
    const values = labels.get(ask.as) ?? new Map<string, Set<string>>();
    labels.set(ask.as, values);
    for (const choice of Object.keys(ask.choices)) values.set(choice, (values.get(choice) ?? new Set()).add(word(keys.choice(step, choice)) ?? choice));
  }
  /** Two questions may word the same answer differently; then the one that the answer is named for has the word. */
  const label = (answer: string, value: string): string | undefined => {
    const found = labels.get(answer)?.get(value);
    if (found === undefined) return undefined;
    return found.size === 1 ? [...found][0] : word(keys.choice(answer, value));
  };
  return {
    word,
    programme: (id) => word(keys.programme(id, 'name')) ?? id,
    answer: (name) => name.replaceAll('-', ' '),
    value: (answer, value) => {
      const area = value in flow.areas ? word(keys.area(value)) : undefined;
      if (area !== undefined) return area;
      const chosen = label(answer, value);
      return chosen === undefined ? value : `“${chosen}”`;
    },
    topic: (id) => word(keys.topic(id)) ?? id,
  };
}
