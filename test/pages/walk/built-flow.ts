/** The conversation as it was built for women, with all its words: what the pages under test are served. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Flow } from '../../../src/flow/flow.ts';
import type { Translation } from '../../../src/words/words.ts';

export function builtFlow(): Flow {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(fileURLToPath(new URL(`../../../dist/flows/${name}`, import.meta.url)), 'utf8'));
  const flow = read('pause-reunite.json') as Flow;
  const rest = flow.rest === null ? {} : (read(flow.rest) as Translation).words;
  return { ...flow, words: { ...rest, ...flow.words } };
}
