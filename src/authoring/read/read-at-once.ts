/** A text read whole, or what is wrong with it. */
import { composeDocument, Mistake } from './compose-document.ts';
import { plainValue, type Trouble } from './plain-value.ts';
import type { Spots } from './written.ts';

export interface Read {
  value: unknown;
  spots: Spots;
}

export function readAtOnce(text: string, most: number): Read | { troubles: Trouble[] } | Mistake {
  try {
    const spots: Spots = new Map();
    const { value, troubles } = plainValue(composeDocument(text, { tokens: most }), spots);
    return troubles.length > 0 ? { troubles } : { value, spots };
  } catch (error) {
    if (error instanceof Mistake) return error;
    throw error;
  }
}
