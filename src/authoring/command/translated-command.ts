/** `signpost-chat translated`: remembers which words the translations were made from, to tell when those change. */
import { writeFileSync } from 'node:fs';
import { CannotWrite } from '../build/write-files.ts';
import { inOrder } from '../check/check-folder.ts';
import { readFolder } from '../read/read-folder.ts';
import { seenFile } from '../read/read-seen.ts';
import { fingerprint } from '../words/fingerprint.ts';
import { wordsToTranslate, wordsTranslated } from '../words/folder-words.ts';
import type { Arguments } from './arguments.ts';
import { reportProblems, tally } from './report.ts';
import type { Terminal } from './terminal.ts';

export function translatedCommand({ folder: path }: Arguments, terminal: Terminal): number {
  const { folder, problems } = readFolder(path);
  if (folder === undefined) {
    reportProblems(inOrder(problems), terminal);
    terminal.write(`\nNothing was remembered. ${tally(problems)}\n`);
    return 1;
  }
  const wanted = wordsToTranslate(folder);
  for (const [code, { value }] of folder.languages) {
    const there = [...wordsTranslated(value).keys()].filter((name) => wanted.has(name)).sort();
    const seen = Object.fromEntries(there.map((name) => [name, fingerprint(wanted.get(name)?.text ?? '')]));
    const file = seenFile(path, code);
    try {
      writeFileSync(file, `${JSON.stringify(seen, null, 1)}\n`);
    } catch (error) {
      throw new CannotWrite(file, error);
    }
    terminal.write(`${code}: ${there.length} words remembered in ${file}.\n`);
  }
  if (folder.languages.size === 0) terminal.write(`There is no language in ${path}/languages.\n`);
  return 0;
}
