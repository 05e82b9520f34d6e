/** Which words each translation was made from: `languages/<code>.seen.json`, kept by `signpost-chat translated`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { limits } from './limits.ts';
import { readTextFile } from './read-text-file.ts';

export type Seen = Readonly<Record<string, string>>;

export const seenFile = (folder: string, code: string): string => join(folder, 'languages', `${code}.seen.json`);

export function readSeen(folder: string, code: string): { seen: Seen } | { problem: Problem } {
  const file = seenFile(folder, code);
  if (!existsSync(file)) return { seen: {} };
  const text = readTextFile(file, folder, limits.directory);
  const seen = typeof text === 'string' ? parse(text) : undefined;
  if (isSeen(seen)) return { seen };
  const { message, advice } = typeof text === 'string' ? CHANGED : text;
  return { problem: { file, line: 1, column: 1, message, advice, severity: 'error' } };
}

const CHANGED = {
  message: 'This file is made by signpost-chat and has been changed by hand.',
  advice: 'Delete it, look through the translation, and type: signpost-chat translated',
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever is wrong with it, the way out is the same.
    return undefined;
  }
}

const isSeen = (value: unknown): value is Seen =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((mark) => typeof mark === 'string');
