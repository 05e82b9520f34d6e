/** How many tests of a stage passed and failed, written by its reporter and read by the run. */
import { readFileSync, writeFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

export const noTests: Counts = { passed: 0, failed: 0 };

export const add = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

export function writeCounts(counts: Counts): void {
  const file = process.env.SIGNPOST_COUNTS;
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/** A stage that broke before it could count has counted nothing. */
export function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return noTests;
  }
}
