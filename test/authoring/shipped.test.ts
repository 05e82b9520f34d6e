/** The conversations that are shipped, and the ones of the demonstration: nothing in them is broken. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { programmesAt } from '../../demo/refer/programmes-at.ts';
import { checkFolder } from '../../src/authoring/check/check-folder.ts';
import { readFolder } from '../../src/authoring/read/read-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const flows = join(root, 'flows');

/** The last day on which somebody looked at a page: what grows old later is told by `npm run check`, not here. */
const lookedAt = (): string =>
  readdirSync(flows)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => readFileSync(join(flows, name), 'utf8').match(/(?<=^\s*(?:checked|assured_date): )\d{4}-\d{2}-\d{2}/gm) ?? [])
    .sort()
    .at(-1) ?? '';

const errorsOf = (programmes?: string): string[] => {
  const { folder, problems } = readFolder(flows, programmes);
  const found = folder ? checkFolder(folder, lookedAt()) : problems;
  return found.filter(({ severity }) => severity === 'error').map(({ file, line, message }) => `${file}:${line} ${message}`);
};

test('the shipped folder', () => {
  assert.deepEqual(errorsOf(), []);
});

test('the shipped folder with the programmes of demo/refer, at the origins of a demo', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-shipped-'));
  t.after(() => { rmSync(folder, { recursive: true }); });
  assert.deepEqual(errorsOf(programmesAt(folder, { host: 'http://localhost:8080', room: 'http://127.0.0.1:8081' })), []);
});

const demo = join(root, 'demo');
for (const name of readdirSync(demo)) {
  const programmes = join(demo, name, 'programmes.yaml');
  if (name === 'refer' || !existsSync(programmes)) continue;
  test(`the shipped folder with the programmes of demo/${name}`, () => {
    assert.deepEqual(errorsOf(programmes), []);
  });
}
