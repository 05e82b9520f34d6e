/**
 * `npm test`: everything, in order, stopping at the first stage that fails.
 *
 *   npm test -- --engine chromium     only this engine, on purpose (repeatable)
 *   npm test -- --only leave          only test files whose path holds the word, against a fresh build
 */
import { parseArgs } from 'node:util';
import { chosenEngines, parseEngine, UnknownEngine } from './support/engines.ts';
import { noTests } from './support/run/counts.ts';
import { EnginesMissing, ensureEngines } from './support/run/ensure-engines.ts';
import { ensurePostgres, PostgresMissing } from './support/run/ensure-postgres.ts';
import { ensureTools, ToolsMissing } from './support/run/ensure-tools.ts';
import { findTests, NoTests, type Kind } from './support/run/find-tests.ts';
import { runCommand } from './support/run/run-command.ts';
import { runStages, type Stage, type Step } from './support/run/run-stages.ts';
import { inPageTests, nodeTests, pageTests, type Tested } from './support/run/test-stages.ts';

const { values } = parseArgs({
  options: { engine: { type: 'string', multiple: true }, only: { type: 'string' } },
});
const { only } = values;

const command = (...parts: [string, ...string[]]): Stage['run'] => async (keep) => ({ ...(await runCommand(parts, { keep })), counts: noTests });
const gates = (...names: string[]): Stage['run'] => (keep) => nodeTests(names.map((name) => `test/gates/${name}.test.ts`), keep);

const wanted = (file: string): boolean => !file.startsWith('test/gates/') && (only === undefined || file.includes(only));

/** Narrowed to some files, a kind that has none of them is left out. */
async function ofKind(kind: Kind, run: (files: string[]) => Promise<Tested>): Promise<Tested> {
  try {
    return await run(findTests(kind, 'test', wanted));
  } catch (error) {
    if (only !== undefined && error instanceof NoTests) return { ok: true, counts: noTests, output: '' };
    throw error;
  }
}

const engines = (): ReturnType<typeof chosenEngines> => values.engine?.map(parseEngine) ?? chosenEngines();

const ensured = (...each: (() => Promise<unknown>)[]): Stage['run'] => async () => {
  for (const ensure of each) await ensure();
  return { ok: true, counts: noTests, output: '' };
};

const steps: Step[] = [
  [[
    { name: 'browsers', always: true, run: ensured(() => ensureEngines(engines()), ensureTools) },
    { name: 'database server', always: true, run: ensured(ensurePostgres) },
  ]],
  [
    [
      { name: 'typecheck', run: command('tsc', '--noEmit') },
      { name: 'lint', run: command('eslint', '.') },
      { name: 'gates of the source', run: gates('layers', 'sources', 'names') },
    ],
    [
      { name: 'build', always: true, run: command('npm', 'run', '--silent', 'build:test') },
      { name: 'check of flows', run: command('npm', 'run', '--silent', 'check') },
      { name: 'size gate', run: gates('size') },
    ],
  ],
  [[{ name: 'tests in Node', always: true, run: () => ofKind('.test.ts', (files) => nodeTests(files, false)) }]],
  [[{ name: 'tests in the page', always: true, run: () => ofKind('.browser.ts', (files) => inPageTests(files, engines())) }]],
  [[{ name: 'tests of whole pages', always: true, run: () => ofKind('.page.ts', (files) => pageTests(files, engines())) }]],
];

try {
  engines();
  const { stopped, sum } = await runStages(steps, only !== undefined);
  if (only !== undefined) console.log(`\nOnly files whose path holds "${only}", on purpose.`);
  if (values.engine) console.log(`\nOnly ${engines().join(' and ')}, on purpose.`);
  if (stopped !== undefined) console.log(`\nStopped at the first stage that failed: ${stopped}. The stages after it did not run.`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = stopped === undefined ? 0 : 1;
} catch (error) {
  const known = [UnknownEngine, EnginesMissing, PostgresMissing, ToolsMissing, NoTests];
  if (!(error instanceof Error) || !known.some((kind) => error instanceof kind)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
