/**
 * What a check costs: it grows with the folder and not faster, and stays near what reading the files costs anyway.
 * Of 1,000 steps and 10,000 services it may take 10 seconds. The seconds of a busy machine say little, so they are
 * only told, and ratios are asserted: the YAML library alone takes 4 to 5 of them to read these files once.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { emptyFolder } from './support/folder.ts';
import { writeLarge } from './support/large.ts';
import { problemsOf } from './support/said.ts';

/** Seconds of the processor that `work` takes: others may use the machine too. */
function cost(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

const command = fileURLToPath(new URL('../../src/authoring/signpost-chat.mjs', import.meta.url));

/** What an author waits for the command, from typing it to its last word. */
function waited(folder: string): number {
  const start = performance.now();
  assert.equal(spawnSync(process.execPath, [command, 'check', folder], { stdio: 'ignore' }).status, 0);
  return (performance.now() - start) / 1000;
}

test('1,000 steps and 10,000 services', (context) => {
  const [quarter, whole] = [emptyFolder(context), emptyFolder(context)];
  writeLarge(quarter, 250, 2_500);
  writeLarge(whole, 1_000, 10_000);
  const errors = (folder: string): number => problemsOf(folder).filter(({ severity }) => severity === 'error').length;
  // The first run pays for what is made ready once.
  assert.equal(errors(quarter), 0);
  const small = cost(() => errors(quarter));
  const large = cost(() => {
    assert.equal(errors(whole), 0);
  });
  const reading = cost(() => {
    for (const name of ['large.yaml', 'services.yaml']) parseDocument(readFileSync(join(whole, name), 'utf8'), { uniqueKeys: false, prettyErrors: false });
  });
  context.diagnostic(`250 steps and 2,500 services: ${small.toFixed(1)} s; four times as much: ${large.toFixed(1)} s; only reading that: ${reading.toFixed(1)} s`);
  context.diagnostic(`the command, with its start: ${waited(whole).toFixed(1)} s on the clock, and 10 s is the most on a machine that does nothing else`);
  assert.ok(large / small < 4 * 1.6, `four times as much costs ${(large / small).toFixed(1)} times as much`);
  assert.ok(large / reading < 1.6, `a check costs ${(large / reading).toFixed(1)} times what reading costs`);
});
