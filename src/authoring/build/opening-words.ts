/**
 * Parts the words that the first screen needs from all the others, so that her first message does not
 * wait for a conversation's worth of text. The rest is fetched at once after it, for everyone alike.
 */
import type { Flow } from '../../flow/flow.ts';

export interface PartedWords {
  opening: Record<string, string>;
  rest: Record<string, string>;
}

export function openingWords({ start, steps, words }: Flow): PartedWords {
  const first = new Set<string>();
  const ahead = [start];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (first.has(id)) continue;
    first.add(id);
    const step = steps[id];
    if (step && !step.ask) ahead.push(...step.next.map(({ to }) => to));
  }
  const opens = (key: string): boolean => {
    const [owner, id] = key.split('.');
    return owner !== 'steps' || first.has(id ?? '');
  };
  const part = (keep: (key: string) => boolean): Record<string, string> =>
    Object.fromEntries(Object.entries(words).filter(([key]) => keep(key)));
  return { opening: part(opens), rest: part((key) => !opens(key)) };
}
