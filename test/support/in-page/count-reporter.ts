/** Writes how many in-page tests passed and failed, for the sum at the end of `npm test`. */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestSuiteResult } from '@web/test-runner';

interface Outcome { passed: boolean; skipped: boolean }

const testsOf = (suite: TestSuiteResult): Outcome[] => [...suite.tests, ...suite.suites.flatMap(testsOf)];

export const countReporter = (file: string): Reporter => ({
  stop({ sessions }) {
    const outcomes = sessions.flatMap((session) => (session.testResults ? testsOf(session.testResults) : []));
    // A file that broke before its first test counts as one.
    const broken = sessions.filter((session) => !session.passed && !session.testResults).length;
    const passed = outcomes.filter((outcome) => outcome.passed && !outcome.skipped).length;
    writeFileSync(file, JSON.stringify({ passed, failed: outcomes.length - passed + broken }));
  },
});
