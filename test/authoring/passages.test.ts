/** A text read in passages says what it says when it is read at once, or is not read in passages at all. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Mistake } from '../../src/authoring/read/compose-document.ts';
import { readAtOnce, type Read } from '../../src/authoring/read/read-at-once.ts';
import { readPassages } from '../../src/authoring/read/read-passages.ts';

const MOST = 1_000_000;

/** Cut wherever it may be cut. */
const inPassages = (text: string): Read | undefined => readPassages(text, MOST, 1);

/** Everything that was read, with its place: lists and groups in the order in which they stand. */
function told({ value, spots }: Read): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return [...spots.get(value) ?? []].map(([name, spot]) => [name, spot, told({ value: (value as Record<string | number, unknown>)[name], spots })]);
}

/** Whether it was read in passages; then it has to be the same. */
function same(text: string): boolean {
  const parted = inPassages(text);
  if (parted === undefined) return false;
  const whole = readAtOnce(text, MOST);
  assert.ok(!(whole instanceof Mistake) && 'value' in whole, `refused when read at once:\n${text}`);
  assert.deepEqual(told(parted), told(whole), text);
  assert.equal(JSON.stringify(parted.value), JSON.stringify(whole.value), text);
  return true;
}

const place = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const textsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).sort().map((name) => readFileSync(join(folder, name), 'utf8'));

const shipped = textsIn(place('../../flows'));
const sample = textsIn(place('sample'));
const broken = textsIn(place('broken'));

test('the shipped files, and files with a mistake', () => {
  assert.ok(shipped.filter(same).length > 2);
  for (const text of broken) same(text);
});

const GROUP = 'format: 1\nservices:\n  a:\n    name: one\n';
for (const [name, text] of Object.entries({
  'an entry of the group written twice': `${GROUP}  b: 1\n  a: 2\n`,
  'a group written twice': `${GROUP}services:\n  b: 1\n`,
  'an anchor of another passage': 'services:\n  a: &part {x: 1}\n  b: *part\n',
  'a quote that goes over the cut': `${GROUP}  b: "two\n  c: three"\n`,
  'a bracket that goes over the cut': `${GROUP}  b: [1,\n  c: 2]\n`,
  'a second document': `${GROUP}---\nservices:\n  b: 1\n`,
  'an end of the document': `${GROUP}...\n`,
  'an instruction to the reader': `%YAML 1.1\n---\n${GROUP}`,
  'a line between the columns': `${GROUP} b: 1\n`,
  'a tab': `${GROUP}\tb: 1\n`,
  'a name that is a list': `${GROUP}  ? [b]\n  : 1\n`,
  'a group that is a text as well': 'services: word\n  a: 1\n',
  'a tag': `${GROUP}  b: !made up\n`,
}))
  test(`not read in passages: ${name}`, () => { assert.equal(inPassages(text), undefined); });

const partable = Object.entries({
  'empty lines that belong to a text': 'a:\n  b: |+\n    text\n\n\n  c: |\n    # no remark\n\n  d: >-\n    folded\n     more\n\n# remark\n  e: 1\n',
  'remarks and empty lines': '# first\n\na: # beside\n  b: 1\n\nc:\n# in the first column\n  # under it\n  d: 1 # beside\n\n  e:\n# last',
  'lines that end as in Windows': 'a:\r\n  b: 1\r\n\r\n  c:\r\n    - 2\r\nd: 3\r\n',
  'a group of nothing': 'a:\nb:\n  c: 1\nd:\n',
  'lists, and names like numbers': 'a:\n  b:\n  - 1\n  -\nc:\n  10: x\n  9: y\n  d: z\n',
  'names that every object answers to': '__proto__:\n  constructor: 1\n  __proto__: {a: 1}\nconstructor:\n  toString: 2\n',
  'a name alone under a name alone': 'a:\n  b:\n  c:\n    d:\n  e:\n',
  'a text over several lines': 'a:\n  b: one\n    two\n\n    three\n  c: "four\n    five"\n  d: [1,\n    2]\n',
});
for (const [name, text] of partable)
  test(`read in passages: ${name}`, () => { assert.ok(same(text)); });

test('a mark too many, too few or out of place', () => {
  const marks = ['"', "'", '[', ']', '{', '}', '|', '>', '&a ', '*a', '#', ' #', ':', ': ', '- ', '? ', '\n', '\t', ' ', '  ', '---\n', '%', '!', '\r', ',', 'a:\n', '  b:\n'];
  const texts = [...partable.map(([, text]) => text), ...[...shipped, ...sample].map((text) => text.slice(0, 1_500))];
  let seed = 1;
  const chance = (most: number): number => (seed = (seed * 48_271) % 2_147_483_647) % most;
  let read = 0;
  for (const text of texts)
    for (let time = 0; time < 150; time += 1) {
      const at = chance(text.length + 1);
      if (same(text.slice(0, at) + (marks[chance(marks.length)] ?? '') + text.slice(at + chance(3)))) read += 1;
    }
  assert.ok(read > 300, `${read} were read in passages`);
});
