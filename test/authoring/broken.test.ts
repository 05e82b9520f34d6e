/** Flows that are broken on purpose, one mistake each, and every word that their author is told. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { change, sampleFolder, write } from './support/folder.ts';
import { said } from './support/said.ts';

const cases = fileURLToPath(new URL('broken', import.meta.url));

interface Broken {
  /** The file of the sample that is broken, or a new one. */
  file: string;
  changes?: { from: string; to: string }[];
  whole?: string;
  says: string[];
}

test('the sample has nothing wrong', (context) => {
  assert.deepEqual(said(sampleFolder(context)), []);
});

for (const family of readdirSync(cases).sort()) {
  for (const name of readdirSync(join(cases, family)).sort()) {
    const broken = parse(readFileSync(join(cases, family, name), 'utf8')) as Broken;
    test(`${family}: ${name.replace(/\.yaml$/, '').replaceAll('-', ' ')}`, (context) => {
      assert.deepEqual(said(brokenFolder(broken, context)), broken.says);
    });
  }
}

function brokenFolder({ file, changes = [], whole }: Broken, context: TestContext): string {
  const folder = sampleFolder(context);
  if (whole !== undefined) write(folder, file, whole);
  for (const { from, to } of changes) change(folder, file, from, to);
  return folder;
}
