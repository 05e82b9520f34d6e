/** Counts the in-page tests, for the sum at the end of `npm test`. A skipped test is a failed one. */
import { relative } from 'node:path';
import type { Reporter, TestSuiteResult } from '@web/test-runner';
import { writeCounts } from '../run/counts.ts';
import { Slowest } from '../run/slowest.ts';

interface Outcome {
  name: string;
  passed: boolean;
  skipped: boolean;
  duration?: number;
}

const testsOf = (suite: TestSuiteResult): Outcome[] => [...suite.tests, ...suite.suites.flatMap(testsOf)];

export const countReporter = (): Reporter => ({
  stop({ sessions }) {
    const outcomes = sessions.flatMap((session) => (session.testResults ? testsOf(session.testResults) : []));
    for (const { name } of outcomes.filter(({ skipped }) => skipped)) console.log(`✖ "${name}" is skipped, and no test here may be.`);
    const passed = outcomes.filter((outcome) => outcome.passed && !outcome.skipped).length;
    // A file that broke before its first test counts as one.
    const broken = sessions.filter((session) => !session.passed && !session.testResults).length;
    const slowest = new Slowest();
    for (const { testFile, browser, testResults } of sessions) {
      const times = testResults ? testsOf(testResults).map(({ duration = 0 }) => duration) : [];
      slowest.add(`${browser.name} ${relative('', testFile)}`, times.reduce((sum, time) => sum + time, 0));
    }
    console.log(`  The longest:\n${slowest.told()}`);
    const counts = { passed, failed: outcomes.length - passed + broken };
    writeCounts(counts);
    console.log(`${counts.passed} passed, ${counts.failed} failed`);
  },
});
