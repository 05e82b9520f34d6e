/** One file of an author's folder: its values with their places, or everything that is wrong with it. */
import { basename } from 'node:path';
import type { Problem } from '../problem.ts';
import { fit } from '../shape/fit.ts';
import { language } from '../shape/language-shape.ts';
import { services } from '../shape/services-shape.ts';
import type { Shape } from '../shape/shape.ts';
import { limits } from './limits.ts';
import { parseYaml } from './parse-yaml.ts';
import { readTextFile } from './read-text-file.ts';
import type { Written } from './written.ts';

export function readShaped<T>(file: string, shape: Shape, root: string): Written<T> | Problem[] {
  const limit = shape === services || shape === language ? limits.directory : limits.written;
  const text = readTextFile(file, root, limit);
  if (typeof text !== 'string') return [{ file, line: text.line ?? 1, column: 1, message: text.message, advice: text.advice, severity: 'error' }];
  const parsed = parseYaml(file, text, limit);
  if (Array.isArray(parsed)) return parsed;
  if (parsed.value === null) return [parsed.problem([], { message: `There is nothing in ${basename(file)}.`, advice: 'Write something in it, or take it away.' })];
  const misfits = fit(shape, parsed.value, []);
  return misfits.length > 0 ? misfits.map(({ path, remark, part }) => parsed.problem(path, remark, part)) : parsed.as<T>();
}
