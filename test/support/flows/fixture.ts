/** The rich flow of these tests, read from disk for tests without a browser. Each call gives a copy to change. */
import { readFileSync } from 'node:fs';
import type { Flow } from '../../../src/flow/flow.ts';

const text = readFileSync(new URL('rich.json', import.meta.url), 'utf8');

export const richFlow = (): Flow => JSON.parse(text) as Flow;
