/** The recipes of the author's guide, read as an author reads them: which file, which line, what to put there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { write } from '../support/folder.ts';

export const guide = readFileSync(fileURLToPath(new URL('../../../flows/README.md', import.meta.url)), 'utf8');

export interface Step {
  /** The sentence before the block. */
  told: string;
  yaml: string;
}

/** Section title → its steps, for each section that has YAML to put somewhere. */
export function recipes(): Map<string, Step[]> {
  const found = new Map<string, Step[]>();
  for (const section of guide.split(/^## /m).slice(1)) {
    const title = section.slice(0, section.indexOf('\n'));
    const steps = [...section.matchAll(/^(.+):\n\n```yaml\n([\s\S]*?)^```$/gm)].map(([, told = '', yaml = '']) => ({ told, yaml }));
    const blocks = section.split('```yaml').length - 1;
    assert.equal(steps.length, blocks, `“${title}” tells of each block where it goes`);
    if (steps.length > 0) found.set(title, steps);
  }
  return found;
}

/** Does what the sentence says, and nothing that it does not say. */
export function follow(folder: string, { told, yaml }: Step): void {
  const [, whole] = /^A new file, `([^`]+)`$/.exec(told) ?? [];
  const [, ended] = /^At the end of `([^`]+)`$/.exec(told) ?? [];
  const [, file, where, line] = /^In `([^`]+)`, (under|above) the line `([^`]+)`$/.exec(told) ?? [];
  if (whole !== undefined) {
    assert.ok(!existsSync(join(folder, whole)), `${whole} is new`);
    write(folder, whole, yaml);
  } else if (ended !== undefined) write(folder, ended, `${readFileSync(join(folder, ended), 'utf8')}\n${yaml}`);
  else {
    assert.ok(file !== undefined && line !== undefined, `“${told}” says where it goes`);
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const at = lines.flatMap((each, index) => (each.trim() === line ? [index] : []));
    assert.equal(at.length, 1, `“${line}” stands in ${file} exactly once`);
    lines.splice((at[0] ?? 0) + (where === 'under' ? 1 : 0), 0, yaml.replace(/\n$/, ''));
    write(folder, file, lines.join('\n'));
  }
}
