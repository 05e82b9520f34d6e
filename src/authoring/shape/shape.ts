/**
 * Small descriptions of what a file may hold. The checker reads them to tell an author what is wrong,
 * and the editors' schemas are generated from them, so that the two cannot drift apart.
 */
export type Shape =
  /** Words a woman reads. */
  | { kind: 'words'; about: string; mayBeEmpty?: true }
  /** Any other text; `like` says in words what `pattern` wants. */
  | { kind: 'text'; about: string; pattern?: RegExp; like?: string; mayBeEmpty?: true }
  | { kind: 'one of'; about: string; values: readonly (string | boolean)[] }
  | { kind: 'number'; about: string; least: number; most: number }
  | { kind: 'nothing'; about: string }
  | { kind: 'list'; about: string; of: Shape; atLeast?: number }
  /** Entries that the author names: steps, choices, services. */
  | { kind: 'named'; about: string; of: Shape; names?: NameRule; atLeast?: number }
  | RecordShape
  /** One of several, told apart by what kind of value it is. */
  | { kind: 'either'; about: string; text?: Shape; list?: Shape; record?: Shape; nothing?: Shape }
  /** Records told apart by which of these names is there; the first that is decides. */
  | { kind: 'by name'; about: string; called: string; options: Record<string, Shape> }
  /** Records told apart by the value of one field. */
  | { kind: 'by value'; about: string; called: string; field: string; options: Record<string, RecordShape> }
  /** A shape that holds itself, such as a condition. */
  | { kind: 'again'; name: string; shape: () => Shape };

export interface RecordShape {
  kind: 'record';
  about: string;
  /** How messages speak of it: `a question`. */
  called: string;
  required?: readonly string[];
  fields: Record<string, Shape>;
}

export interface NameRule {
  pattern: RegExp;
  like: string;
}

export const idRule: NameRule = {
  pattern: /^[a-z][a-z0-9-]{0,39}$/,
  like: 'a small letter first, then small letters, digits and hyphens, 40 at most',
};

export const words = (about: string): Shape => ({ kind: 'words', about });
export const text = (about: string): Shape => ({ kind: 'text', about });
export const id = (about: string): Shape => ({ kind: 'text', about, ...idRule });
export const ids = (about: string, atLeast = 1): Shape => ({ kind: 'list', about, of: id(about), atLeast });
export const oneOf = (about: string, values: readonly (string | boolean)[]): Shape => ({ kind: 'one of', about, values });
export const list = (about: string, of: Shape, atLeast = 1): Shape => ({ kind: 'list', about, of, atLeast });
export const named = (about: string, of: Shape, atLeast = 0): Shape => ({ kind: 'named', about, of, atLeast });
export const record = (called: string, about: string, required: readonly string[], fields: Record<string, Shape>): RecordShape => ({
  kind: 'record',
  called,
  about,
  required,
  fields,
});
export const date = (about: string): Shape => ({
  kind: 'text',
  about,
  pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  like: 'a day such as 2026-11-21',
});
export const link = (about: string): Shape => ({ kind: 'text', about, pattern: /^https?:\/\/\S+$/, like: 'an address that begins with https://' });
