/** The stages that run tests: Node's own, in the page, and whole pages. Each says how many passed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../engines.ts';
import { add, noTests, readCounts, type Counts } from './counts.ts';
import { runCommand } from './run-command.ts';

export interface Tested {
  ok: boolean;
  counts: Counts;
}

async function counted(command: [string, ...string[]], environment: Record<string, string>, keep: boolean): Promise<Tested & { output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-counts-'));
  const file = join(folder, 'counts.json');
  const { ok, output } = await runCommand(command, { environment: { ...environment, SIGNPOST_COUNTS: file }, keep });
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  return { ok: ok && counts.failed === 0 && counts.passed > 0, counts, output };
}

const nodeCommand = (files: string[], concurrency: number): [string, ...string[]] => [
  process.execPath,
  '--import=tsx',
  'test/support/run/node-tests.ts',
  String(concurrency),
  ...files,
];

export const nodeTests = (files: string[]): Promise<Tested> => counted(nodeCommand(files, 2), {}, false);

export const inPageTests = (files: string[], engines: Engine[]): Promise<Tested> =>
  counted(
    [process.execPath, '--import=tsx', 'node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.config.mjs'],
    { SIGNPOST_ENGINES: engines.join(','), SIGNPOST_FILES: files.join(',') },
    false,
  );

/** The engines run beside each other; each one's words are printed when it ends. */
export async function pageTests(files: string[], engines: Engine[]): Promise<Tested> {
  const results = await Promise.all(
    engines.map(async (engine) => {
      const begun = Date.now();
      const environment = { SIGNPOST_ENGINES: engine, SIGNPOST_FILES: files.join(',') };
      const result = await counted(nodeCommand(['test/support/run/together.ts'], 1), environment, true);
      console.log(`${engine}, ${Math.round((Date.now() - begun) / 1000)} s:\n${result.output.trimEnd()}`);
      return result;
    }),
  );
  return {
    ok: results.every((result) => result.ok),
    counts: results.reduce((sum, result) => add(sum, result.counts), noTests),
  };
}
