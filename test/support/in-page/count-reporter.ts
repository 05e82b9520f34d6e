/** Counts the in-page tests, for the sum at the end of `npm test`. A skipped test is a failed one. */
import type { Reporter, TestSuiteResult } from '@web/test-runner';
import { writeCounts } from '../run/counts.ts';

interface Outcome {
  name: string;
  passed: boolean;
  skipped: boolean;
}

const testsOf = (suite: TestSuiteResult): Outcome[] => [...suite.tests, ...suite.suites.flatMap(testsOf)];

export const countReporter = (): Reporter => ({
  stop({ sessions }) {
    const outcomes = sessions.flatMap((session) => (session.testResults ? testsOf(session.testResults) : []));
    for (const { name } of outcomes.filter(({ skipped }) => skipped)) console.log(`✖ "${name}" is skipped, and no test here may be.`);
    const passed = outcomes.filter((outcome) => outcome.passed && !outcome.skipped).length;
    // A file that broke before its first test counts as one.
    const broken = sessions.filter((session) => !session.passed && !session.testResults).length;
    const counts = { passed, failed: outcomes.length - passed + broken };
    writeCounts(counts);
    console.log(`${counts.passed} passed, ${counts.failed} failed`);
  },
});
