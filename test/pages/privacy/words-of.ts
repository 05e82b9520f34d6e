/** Every piece of wording that would tell what she read or chose, and every name of a step or an answer. */
import type { Flow } from '../../../src/flow/flow.ts';
import { NOTE } from '../walk/roads.ts';

/** A shorter piece could be anyone's: “Yes”, “Back”. */
const TELLING = 8;

export function wordsOf({ words, steps }: Flow): string[] {
  // Between tags and placeholders stand the words as she sees them.
  const pieces = Object.values(words).flatMap((text) => text.split(/<[^>]*>|\{\{[^}]*\}\}|\n/));
  const ids = Object.entries(steps).flatMap(([id, { ask }]) => [id, ...(ask?.kind === 'choice' ? Object.keys(ask.choices) : [])]);
  const all = [...pieces, ...ids].map((piece) => piece.trim()).filter((piece) => piece.length >= TELLING);
  return [...new Set([...all, NOTE])];
}
