/** Every conversation of a folder as it was built, whatever it is called. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Flow } from '../../../src/flow/flow.ts';

export class NotBuilt extends Error {
  override name = 'NotBuilt';
  constructor(place: string) {
    super(`Nothing is built in ${place}. Run npm run build:test first; npm test does it by itself.`);
  }
}

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** Sorted by name; `default.json` is a copy of one of the others. */
export function builtFlows(folder: string): Flow[] {
  let files: string[];
  try {
    files = readdirSync(`${project}${folder}`).filter((file) => file.endsWith('.json') && file !== 'default.json').sort();
  } catch {
    throw new NotBuilt(folder);
  }
  const flows = files.map((file) => JSON.parse(readFileSync(`${project}${folder}/${file}`, 'utf8')) as Partial<Flow>).filter((json): json is Flow => json.steps !== undefined);
  if (flows.length === 0) throw new NotBuilt(folder);
  return flows;
}
