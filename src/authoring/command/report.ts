/** Problems as a person reads them: grouped by file, the worst word first, what to do under each. */
import type { Problem } from '../problem.ts';
import { painter, type Terminal } from './terminal.ts';

/** A person mends these first; a mistake that was made everywhere need not be read everywhere. */
const MOST = 200;

export function reportProblems(problems: readonly Problem[], terminal: Terminal): void {
  const paint = painter(terminal);
  const shown = problems.slice(0, MOST);
  let file: string | undefined;
  for (const problem of shown) {
    if (problem.file !== file) {
      file = problem.file;
      terminal.write(`\n${paint('bold', file)}\n`);
    }
    const kind = { error: paint('red', 'mend '), warning: paint('yellow', 'look '), note: paint('dim', 'note ') }[problem.severity];
    const step = problem.step === undefined ? '' : paint('cyan', ` step “${problem.step}”`);
    terminal.write(`  ${kind} ${paint('dim', `${file}:${problem.line}:${problem.column}`)}${step}\n`);
    terminal.write(`        ${problem.message}\n        ${paint('dim', problem.advice)}\n`);
  }
  if (problems.length > MOST) terminal.write(`\n… and ${problems.length - MOST} more. --json tells them all.\n`);
}

export function tally(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity']): number => problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
  const parts = [errors > 0 ? `${errors} to mend` : '', warnings > 0 ? `${warnings} to look at` : '', notes > 0 ? `${notes} to note` : ''].filter(Boolean);
  if (errors > 0) return `${parts.join(', ')}.`;
  return parts.length === 0 ? 'All is well.' : `Nothing is broken; ${parts.join(', ')}.`;
}
