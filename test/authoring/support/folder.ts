/** A folder of its own for one test: the sample, changed. It goes when the test ends. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'node:test';

export const sample = fileURLToPath(new URL('../sample', import.meta.url));

/** The day on which the sample is checked. */
export const TODAY = '2026-11-21';

export function emptyFolder(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-test-'));
  test.after(() => { rmSync(folder, { recursive: true, force: true }); });
  return folder;
}

export function sampleFolder(test: TestContext): string {
  const folder = join(emptyFolder(test), 'flows');
  cpSync(sample, folder, { recursive: true });
  return folder;
}

export function write(folder: string, file: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Puts `to` where `from` stands, which is exactly one place: a case must not break two things. */
export function change(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  assert.equal(text.split(from).length, 2, `“${from}” stands in ${file} exactly once`);
  write(folder, file, text.replace(from, () => to));
}
