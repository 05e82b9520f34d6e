/** The order of the layers, and the size of the files, hold by a test that fails. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerProblems } from './layers.ts';
import { asSource, readSources } from './read-sources.ts';

const LONGEST = 250;
const MEDIAN = 80;

const src = readSources('src');

const none = (problems: string[]): void => {
  assert.ok(problems.length === 0, `\n${problems.join('\n')}`);
};

test('each layer imports from lower ones only', () => {
  none(layerProblems(src));
});

test('the gate itself sees what it must', () => {
  const problemsOf = (path: string, text: string): string[] => layerProblems([asSource(path, text)]);
  const cases: [path: string, text: string, says: RegExp][] = [
    ['src/flow/a.ts', "import { b } from '../words/b.ts';", /flow may import only itself/],
    ['src/flow/a.ts', "export type { B } from '../element/b.ts';", /flow may import/],
    ['src/words/a.ts', "const b = await import('../element/b.ts');", /words may import/],
    ['src/element/a.ts', "import i18next from 'i18next';", /only words may/],
    ['src/messages/a.ts', "import { setup } from 'xstate';", /imports xstate/],
    ['src/element/a.ts', "import { readFileSync } from 'node:fs';", /run in Node/],
    ['src/element/a.ts', "import { check } from '../authoring/check.ts';", /element may import/],
    ['src/element/a.ts', "import { thing } from 'left-pad';", /the package left-pad/],
    ['src/conversation/a.ts', 'export const title = () => document.title;', /know no DOM/],
    ['src/element/utils/a.ts', 'export const a = 1;', /a folder called utils/],
    ['src/inbox/a.ts', "import { seal } from '../referral/seal.ts';", /may import only src\/referral\/reference\.ts/],
    ['src/elsewhere/a.ts', 'export const a = 1;', /in no layer/],
  ];
  for (const [path, text, says] of cases) assert.match(problemsOf(path, text).join('\n'), says);
  assert.deepEqual(problemsOf('src/element/a.ts', "import { html } from 'lit'; import { b } from '../flow/b.ts';"), []);
  assert.deepEqual(problemsOf('src/flow/a.ts', 'export const keys = { document: 1 }; keys.document;'), []);
});

test(`no file is longer than ${LONGEST} lines`, () => {
  const long = [...src, ...readSources('test'), ...readSources('demo')].filter(({ lines }) => lines > LONGEST);
  none(long.map(({ path, lines }) => `${path} has ${lines} lines: split it by what each part is about`));
});

test(`half of the files in src are shorter than ${MEDIAN} lines`, (t) => {
  const lengths = src.map(({ lines }) => lines).sort((one, other) => one - other);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  t.diagnostic(`${src.length} files, median ${median} lines, longest ${lengths.at(-1)}`);
  assert.ok(median < MEDIAN, `the median is ${median} lines`);
});
