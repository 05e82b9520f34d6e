/** The test files of one kind, told by how their names end. */
import { readdirSync } from 'node:fs';
import { project } from './run-command.ts';

export type Kind = '.test.ts' | '.browser.ts' | '.page.ts';

export class NoTests extends Error {
  override name = 'NoTests';
}

export function findTests(kind: Kind, within: string, wanted: (file: string) => boolean): string[] {
  const files = readdirSync(`${project}${within}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(kind))
    .map((name) => `${within}/${name}`)
    .filter(wanted)
    .sort();
  if (files.length === 0) throw new NoTests(`No file in ${within} ends in ${kind} and is asked for, so nothing would be tested.`);
  return files;
}
