/** The text of a YAML file to values with their places, or the problems that keep it from being read. */
import { LineCounter } from 'yaml';
import type { Problem } from '../problem.ts';
import { Mistake } from './compose-document.ts';
import type { Limit } from './limits.ts';
import { readAtOnce } from './read-at-once.ts';
import { readPassages } from './read-passages.ts';
import { withPlainEnvironment } from './with-plain-environment.ts';
import { Written } from './written.ts';
import { whereToPoint, yamlMistake } from './yaml-mistakes.ts';

export function parseYaml(file: string, text: string, limit: Limit): Written<unknown> | Problem[] {
  const told = (offset: number, message: string, advice: string): Problem => {
    const { line, column } = placeIn(text, offset);
    return { file, line, column, message, advice, severity: 'error' };
  };
  const strange = strangeCharacter(text);
  if (strange !== undefined)
    return [told(strange, 'There is a character here that cannot be seen and does not belong in a text.', 'Delete it: retype this part of the line.')];
  const deep = tooDeep(text);
  const read = deep === undefined ? withPlainEnvironment(() => readPassages(text, limit.tokens) ?? readAtOnce(text, limit.tokens)) : new Mistake('RESOURCE_EXHAUSTION', deep);
  if (read instanceof Mistake) {
    const offset = whereToPoint(read.code, text, read.offset);
    const { message, advice } = yamlMistake(read.code, text, offset);
    return [told(offset, message, advice)];
  }
  return 'troubles' in read
    ? read.troubles.map(({ offset, message, advice }) => told(offset, message, advice))
    : new Written(file, read.value, read.spots, linesOf(text));
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}

function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function strangeCharacter(text: string): number | undefined {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return index;
    if (code === 127) return index;
  }
  return undefined;
}

const MOST_LEVELS = 100;

/** Where brackets or dashes open level after level: found here at once, the reader would take minutes over them. */
function tooDeep(text: string): number | undefined {
  const dashes = text.search(/(?:- +){100}/);
  if (dashes >= 0) return dashes;
  let levels = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '[' || character === '{') levels += 1;
    else if (character === ']' || character === '}') levels = Math.max(0, levels - 1);
    if (levels > MOST_LEVELS) return index;
  }
  return undefined;
}
