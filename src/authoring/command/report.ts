/** Problems as a person reads them: grouped by file, the worst word first, what to do under each. */
import type { Problem } from '../problem.ts';
import { painter, type Terminal } from './terminal.ts';

export function reportProblems(problems: readonly Problem[], terminal: Terminal): void {
  const paint = painter(terminal);
  let file: string | undefined;
  for (const problem of problems) {
    if (problem.file !== file) {
      file = problem.file;
      terminal.write(`\n${paint('bold', file)}\n`);
    }
    const kind = problem.severity === 'error' ? paint('red', 'mend ') : paint('yellow', 'look ');
    const step = problem.step === undefined ? '' : paint('cyan', ` step “${problem.step}”`);
    terminal.write(`  ${kind} ${paint('dim', `${file}:${problem.line}:${problem.column}`)}${step}\n`);
    terminal.write(`        ${problem.message}\n        ${paint('dim', problem.advice)}\n`);
  }
}

export function tally(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const looks = warnings === 0 ? '' : `${warnings} to look at`;
  if (errors === 0) return warnings === 0 ? 'All is well.' : `Nothing is broken; ${looks}.`;
  return `${errors} to mend${looks === '' ? '' : `, ${looks}`}.`;
}
