/** The stages that run tests: Node's own, in the page, and whole pages. Each says how many passed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../engines.ts';
import { add, noTests, readCounts, type Counts } from './counts.ts';
import { runCommand } from './run-command.ts';
import { sharing } from './sharing.ts';

export interface Tested {
  ok: boolean;
  counts: Counts;
  /** What was printed, where it was kept. */
  output: string;
}

async function counted(command: [string, ...string[]], environment: Record<string, string>, keep: boolean): Promise<Tested> {
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

/** These crash the database server that all of their process use. */
const takesDownServers = (file: string): boolean => file.startsWith('test/inbox/');

/** More processes than run at once, so that the last of them is short. */
export const nodeTests = (files: string[], keep: boolean): Promise<Tested> =>
  sharing(files.filter((file) => !takesDownServers(file)), 6, (shared) =>
    counted(nodeCommand([...files.filter(takesDownServers), ...shared], availableParallelism()), {}, keep),
  );

const all = (results: readonly Tested[]): Tested => ({
  ok: results.every((result) => result.ok),
  counts: results.reduce((sum, result) => add(sum, result.counts), noTests),
  output: '',
});

/** What the tests in the page load the element from. */
const ENTRIES = ['source', 'built'];

/** The source and the built files beside each other, each in one engine after the other: no core waits for the slowest engine. */
export async function inPageTests(files: string[], engines: Engine[]): Promise<Tested> {
  const results = await Promise.all(
    ENTRIES.map(async (entry) => {
      const environment = { SIGNPOST_ENTRY: entry, SIGNPOST_ENGINES: engines.join(','), SIGNPOST_FILES: files.join(',') };
      const result = await counted([process.execPath, '--import=tsx', 'node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.config.mjs'], environment, true);
      console.log(`${entry}:\n${result.output.trimEnd()}`);
      return result;
    }),
  );
  return all(results);
}

/** Parts of the whole-page tests, of which each engine takes every one. */
const PARTS = 4;

/** As many parts run beside each other as there are cores: one more, and all of them wait. Each one's words are printed when it ends. */
export const pageTests = (files: string[], engines: Engine[]): Promise<Tested> =>
  sharing(files, PARTS, async (shared) => {
    const waiting = shared.flatMap((part, index) => engines.map((engine) => ({ part, engine, name: `${engine}, part ${index + 1} of ${shared.length}` }))).values();
    const results: Tested[] = [];
    const work = async (): Promise<void> => {
      for (const { part, engine, name } of waiting) {
        const begun = Date.now();
        const result = await counted(nodeCommand([part], 1), { SIGNPOST_ENGINES: engine }, true);
        console.log(`${name}, ${Math.round((Date.now() - begun) / 1000)} s:\n${result.output.trimEnd()}`);
        results.push(result);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return all(results);
  });
