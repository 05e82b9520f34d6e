/** A folder built in memory, for tests that look at what her browser would fetch. */
import assert from 'node:assert/strict';
import { buildFolder } from '../../../src/authoring/build/build-folder.ts';
import { readFolder } from '../../../src/authoring/read/read-folder.ts';
import type { Directory } from '../../../src/directory/directory.ts';
import type { Flow } from '../../../src/flow/flow.ts';

export interface BuiltWords {
  format: number;
  lang: string;
  dir: 'ltr' | 'rtl';
  words: Record<string, string>;
}

export interface BuiltFiles {
  names: string[];
  flow: (name: string) => Flow;
  words: (name: string) => BuiltWords;
  directory: () => Directory;
  text: () => string;
}

export function built(path: string, { pseudo = false }: { pseudo?: boolean } = {}): BuiltFiles {
  const { folder, problems } = readFolder(path);
  assert.ok(folder, JSON.stringify(problems));
  const files = buildFolder(folder, { pseudo });
  const get = (name: string): unknown => {
    assert.ok(files.has(name), `${name} is built; there is ${[...files.keys()].join(', ')}`);
    // As it comes out of the file.
    return JSON.parse(JSON.stringify(files.get(name))) as unknown;
  };
  return {
    names: [...files.keys()].sort(),
    flow: (name) => get(name) as Flow,
    words: (name) => get(name) as BuiltWords,
    directory: () => get('directory.json') as Directory,
    text: () => JSON.stringify([...files]),
  };
}
