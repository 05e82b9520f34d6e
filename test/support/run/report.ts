/** Node's tests, told briefly: what failed and why, and how many passed. A skipped test is a failed one. */
import { relative } from 'node:path';
import { inspect } from 'node:util';
import type { TestEvent } from 'node:test/reporters';
import type { Counts } from './counts.ts';
import { Slowest } from './slowest.ts';

type Outcome = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>['data'];

const reasonOf = ({ details }: Outcome): string => {
  const error: Error | undefined = 'error' in details ? details.error : undefined;
  return inspect(error?.cause ?? error, { depth: 6 }).replace(/^/gm, '    ');
};

const placeOf = ({ file }: Outcome): string => (file ? ` (${relative('', file)})` : '');

export async function report(source: AsyncIterable<TestEvent>, print: (text: string) => void): Promise<Counts> {
  const counts = { passed: 0, failed: 0 };
  const slowest = new Slowest();
  for await (const event of source) {
    if (event.type === 'test:diagnostic' && event.data.file !== undefined) print(`  ${event.data.message}`);
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const outcome = event.data;
    if (outcome.nesting === 0) slowest.add(relative('', outcome.file ?? outcome.name), outcome.details.duration_ms);
    if (outcome.details.type === 'suite') continue;
    if (outcome.skip !== undefined || outcome.todo !== undefined) {
      counts.failed += 1;
      print(`✖ ${outcome.name}${placeOf(outcome)}\n    It is skipped, and no test here may be.`);
    } else if (event.type === 'test:pass') {
      counts.passed += 1;
    } else {
      counts.failed += 1;
      print(`✖ ${outcome.name}${placeOf(outcome)}\n${reasonOf(outcome)}`);
    }
  }
  print(`  The longest:\n${slowest.told()}`);
  print(`${counts.passed} passed, ${counts.failed} failed`);
  return counts;
}
