/**
 * `npm test`: everything, in order, stopping at the first stage that fails.
 *
 *   npm test -- --engine chromium     only this engine, on purpose (repeatable)
 *   npm test -- --only leave          only test files whose path holds the word, against a fresh build
 */
import { parseArgs } from 'node:util';
import { chosenEngines, parseEngine, UnknownEngine } from './support/engines.ts';
import { add, noTests, type Counts } from './support/run/counts.ts';
import { EnginesMissing, ensureEngines } from './support/run/ensure-engines.ts';
import { ensurePostgres, PostgresMissing } from './support/run/ensure-postgres.ts';
import { ensureTools, ToolsMissing } from './support/run/ensure-tools.ts';
import { findTests, NoTests, type Kind } from './support/run/find-tests.ts';
import { runCommand } from './support/run/run-command.ts';
import { inPageTests, nodeTests, pageTests, type Tested } from './support/run/test-stages.ts';

interface Stage {
  name: string;
  /** Also part of a run that was narrowed with `--only`. */
  always?: true;
  run: () => Promise<Tested>;
}

const { values } = parseArgs({
  options: { engine: { type: 'string', multiple: true }, only: { type: 'string' } },
});
const { only } = values;

const command = async (...parts: [string, ...string[]]): Promise<Tested> => ({
  ok: (await runCommand(parts)).ok,
  counts: noTests,
});
const gate = (name: string): Promise<Tested> => nodeTests([`test/gates/${name}.test.ts`]);

const wanted = (file: string): boolean => !file.startsWith('test/gates/') && (only === undefined || file.includes(only));

/** Narrowed to some files, a kind that has none of them is left out. */
async function ofKind(kind: Kind, run: (files: string[]) => Promise<Tested>): Promise<Tested> {
  try {
    return await run(findTests(kind, 'test', wanted));
  } catch (error) {
    if (only !== undefined && error instanceof NoTests) return { ok: true, counts: noTests };
    throw error;
  }
}

const engines = (): ReturnType<typeof chosenEngines> => values.engine?.map(parseEngine) ?? chosenEngines();

const stages: Stage[] = [
  {
    name: 'browsers',
    always: true,
    run: async () => {
      await ensureEngines(engines());
      await ensureTools();
      return { ok: true, counts: noTests };
    },
  },
  {
    name: 'database server',
    always: true,
    run: async () => {
      await ensurePostgres();
      return { ok: true, counts: noTests };
    },
  },
  { name: 'typecheck', run: () => command('tsc', '--noEmit') },
  { name: 'lint', run: () => command('eslint', '.') },
  { name: 'layers gate', run: () => gate('layers') },
  { name: 'sources gate', run: () => gate('sources') },
  { name: 'names gate', run: () => gate('names') },
  { name: 'build', always: true, run: () => command('npm', 'run', '--silent', 'build:test') },
  { name: 'check of flows', run: () => command('npm', 'run', '--silent', 'check') },
  { name: 'tests in Node', always: true, run: () => ofKind('.test.ts', nodeTests) },
  { name: 'size gate', run: () => gate('size') },
  { name: 'tests in the page', always: true, run: () => ofKind('.browser.ts', (files) => inPageTests(files, engines())) },
  { name: 'tests of whole pages', always: true, run: () => ofKind('.page.ts', (files) => pageTests(files, engines())) },
];

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

async function runStages(): Promise<boolean> {
  let sum: Counts = noTests;
  const times: [name: string, time: number][] = [];
  let stopped: string | undefined;
  for (const stage of stages) {
    if (only !== undefined && !stage.always) continue;
    console.log(`\n— ${stage.name}`);
    const begun = Date.now();
    const { ok, counts } = await stage.run();
    const time = Date.now() - begun;
    sum = add(sum, counts);
    times.push([stage.name, time]);
    console.log(`${ok ? '✔' : '✖'} ${stage.name}: ${seconds(time)}`);
    if (!ok) {
      stopped = stage.name;
      break;
    }
  }

  console.log('');
  for (const [name, time] of times) console.log(`${name.padEnd(22)}${seconds(time).padStart(9)}`);
  console.log(`${'all'.padEnd(22)}${seconds(times.reduce((total, [, time]) => total + time, 0)).padStart(9)}`);
  if (only !== undefined) console.log(`\nOnly files whose path holds "${only}", on purpose.`);
  if (values.engine) console.log(`\nOnly ${engines().join(' and ')}, on purpose.`);
  if (stopped !== undefined) console.log(`\nStopped at the first stage that failed: ${stopped}. The stages after it did not run.`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return stopped === undefined;
}

try {
  engines();
  process.exitCode = (await runStages()) ? 0 : 1;
} catch (error) {
  const known = [UnknownEngine, EnginesMissing, PostgresMissing, ToolsMissing, NoTests];
  if (!(error instanceof Error) || !known.some((kind) => error instanceof kind)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
