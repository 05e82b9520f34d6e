/** Runs the test files it is given, each in a process of its own: `node --import tsx node-tests.ts CONCURRENCY FILE…` */
import { run } from 'node:test';
import { resolve } from 'node:path';
import { writeCounts } from './counts.ts';
import { report } from './report.ts';

const [concurrency, ...files] = process.argv.slice(2);
/** No process takes this long; one that does hangs, and would hold up everything. */
const TIMEOUT = 1_200_000;
const events = run({ files: files.map((file) => resolve(file)), concurrency: Number(concurrency), timeout: TIMEOUT });
const counts = await report(events, console.log);
writeCounts(counts);
process.exitCode = counts.failed > 0 ? 1 : 0;
