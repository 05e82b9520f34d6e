/** Makes the starter folder: a small, whole conversation with its programme, services and journeys. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asText, schemas } from '../command/schema-command.ts';
import { CannotMake, FolderTaken } from './cannot-make.ts';
import type { Named } from './named.ts';

const starter = fileURLToPath(new URL('starter', import.meta.url));
const guide = fileURLToPath(new URL('../../../flows/README.md', import.meta.url));

/** What stands in the starter for the name that the author gives. */
const STANDARD: Named = { name: 'Our Centre', id: 'our-centre' };

/** @throws FolderTaken when something is there already, CannotMake when it cannot be written. */
export function makeFolder(folder: string, named: Named = STANDARD): void {
  try {
    mustBeFree(folder);
    for (const [file, text] of filesFor(folder, named)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      // Never over a file that came there in the meantime.
      writeFileSync(join(folder, file), text, { flag: 'wx' });
    }
  } catch (error) {
    throw error instanceof FolderTaken ? error : new CannotMake(folder, error);
  }
}

function mustBeFree(folder: string): void {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there === undefined) return;
  if (!there.isDirectory()) throw new FolderTaken(folder, 'is a file');
  if (readdirSync(folder).length > 0) throw new FolderTaken(folder, 'is not empty');
}

function filesFor(folder: string, { name, id }: Named): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(starter, { recursive: true, encoding: 'utf8' })) {
    const file = join(starter, entry);
    if (statSync(file).isDirectory()) continue;
    const text = readFileSync(file, 'utf8').replaceAll(STANDARD.name, () => name).replaceAll(STANDARD.id, () => id);
    files.set(entry.replace(STANDARD.id, id), entry.endsWith('.md') ? withPaths(text, folder) : text);
  }
  for (const [file, schema] of Object.entries(schemas())) files.set(join('schema', file), asText(schema));
  return files;
}

const withPaths = (text: string, folder: string): string =>
  text.replaceAll('{{folder}}', () => folder).replaceAll('{{guide}}', () => relative(resolve(folder), guide).split(sep).join('/'));
