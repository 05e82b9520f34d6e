/** What a value is, as its author would say it. */
import type { Path } from '../read/written.ts';

export type Kind = 'text' | 'number' | 'yes or no' | 'nothing' | 'list' | 'group';

export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'group';
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? 'yes or no' : 'number';
}

export function describe(value: unknown): string {
  return {
    text: 'a text',
    number: 'a number',
    'yes or no': 'yes or no',
    nothing: 'empty',
    list: 'a list',
    group: 'a group of “name: value” lines',
  }[kindOf(value)];
}

/** How a message names the entry it is about. */
export function label(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  return typeof last === 'number' ? `Entry ${last + 1} of “${String(path.at(-2) ?? 'the list')}”` : `“${last}”`;
}
