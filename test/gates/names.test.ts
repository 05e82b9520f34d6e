/** Nothing in the code knows one programme from another: what they are called stands in the author's folder only. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { project } from './read-sources.ts';

/** Also as a verb: a word that must not be there at all is easier to keep out. */
const NAMES = /\b(?:paus(?:e|es|ed|ing)|re-?unite[sd]?)\b/i;

const namedIn = (path: string, text: string): string[] =>
  text.split('\n').flatMap((line, index) => (NAMES.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));

test('no programme is named in src', () => {
  const files = readdirSync(`${project}src`, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(`${project}src/${name}`).isFile());
  const found = files.flatMap((name) => [...namedIn(`src/${name}`, name), ...namedIn(`src/${name}`, readFileSync(`${project}src/${name}`, 'utf8'))]);
  assert.deepEqual(found, []);
});

test('the gate itself sees what it must', () => {
  for (const line of ['a Pause practitioner', "flows['pause-reunite']", 'RE-UNITE', 'Reunited', "it('pauses')", 'reunite-now'])
    assert.equal(namedIn('a', line).length, 1, line);
  for (const line of ['unite', 'because', 'applause', 'menopause']) assert.deepEqual(namedIn('a', line), []);
});
