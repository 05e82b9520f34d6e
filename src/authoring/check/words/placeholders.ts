/** What stands in {{ }} is something the chat knows. */
import { didYouMean, listed } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import type { Written } from '../../read/written.ts';
import type { Word } from '../../words/word.ts';

export const knownPlaceholders = (programmes: readonly string[]): string[] => ['area', ...programmes.flatMap((id) => [`${id}.name`, `${id}.area`])];

export function placeholderProblems(words: readonly Word[], written: Written<unknown>, known: readonly string[]): Problem[] {
  return words.flatMap(({ text, path }) => {
    // Most words hold none, and there may be a hundred thousand.
    if (!/[{}$]/.test(text)) return [];
    const unknown = placeholdersIn(text).filter((name) => !known.includes(name));
    const left = text.replace(/\{\{[^{}]*\}\}/g, '');
    const open = /\{\{|\}\}|\$t\(/.exec(left)?.[0];
    return [
      ...unknown.map((name) => written.problem(path, { message: `Nothing is known by {{${name}}}.`, advice: didYouMean(name, known, known.length === 0 ? 'Here it would be shown as it is written. Take it away.' : `There is ${listed(known, 12)}.`) })),
      ...(open === undefined
        ? []
        : [written.problem(path, { message: `“${open}” stands alone here, and the chat would stumble over it.`, advice: open.startsWith('$') ? 'Take the $ away.' : 'Write {{name}} with both pairs of brackets, or take it away.' })]),
    ];
  });
}

export const placeholdersIn = (text: string): string[] => [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name.trim());
