/** Which words each translation was made from: `languages/<code>.seen.json`, kept by `signpost-chat translated`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { readTextFile } from './read-text-file.ts';

export type Seen = Readonly<Record<string, string>>;

export const seenFile = (folder: string, code: string): string => join(folder, 'languages', `${code}.seen.json`);

export function readSeen(folder: string, code: string): Seen | Problem {
  const file = seenFile(folder, code);
  if (!existsSync(file)) return {};
  const problem = (message: string, advice: string): Problem => ({ file, line: 1, column: 1, message, advice, severity: 'error' });
  const text = readTextFile(file, folder, 'written');
  if (typeof text !== 'string') return problem(text.message, text.advice);
  try {
    const seen: unknown = JSON.parse(text);
    if (isSeen(seen)) return seen;
  } catch {
    // Told below: whatever is wrong with it, the way out is the same.
  }
  return problem('This file is made by signpost-chat and has been changed by hand.', 'Delete it, look through the translation, and type: signpost-chat translated');
}

const isSeen = (value: unknown): value is Seen =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((mark) => typeof mark === 'string');
