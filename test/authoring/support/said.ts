/** What a check says about a folder, one line a problem, with file names as seen from the folder. */
import { relative } from 'node:path';
import { checkFolder, inOrder } from '../../../src/authoring/check/check-folder.ts';
import type { Problem } from '../../../src/authoring/problem.ts';
import { readFolder } from '../../../src/authoring/read/read-folder.ts';
import { TODAY } from './folder.ts';

export function problemsOf(path: string): Problem[] {
  const { folder, problems } = readFolder(path);
  return folder ? checkFolder(folder, TODAY) : inOrder(problems);
}

export const said = (path: string): string[] => problemsOf(path).map((problem) => line(path, problem));

function line(path: string, { file, line: at, column, severity, step, message, advice }: Problem): string {
  const place = `${relative(path, file) || '.'}:${at}:${column}`;
  return `${place} ${severity}${step === undefined ? '' : ` (${step})`}: ${message} / ${advice}`;
}
