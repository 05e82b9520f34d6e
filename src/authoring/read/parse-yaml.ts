/** The text of a YAML file to values with their places, or the problems that keep it from being read. */
import { LineCounter, parseDocument, type ErrorCode } from 'yaml';
import type { Problem } from '../problem.ts';
import { plainValue } from './plain-value.ts';
import { Written } from './written.ts';
import { whereToPoint, yamlMistake } from './yaml-mistakes.ts';

export function parseYaml(file: string, text: string): Written<unknown> | Problem[] {
  const lines = new LineCounter();
  const told = (offset: number, message: string, advice: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message, advice, severity: 'error' };
  };
  const strange = strangeCharacter(text);
  if (strange !== undefined) {
    parseLines(text, lines);
    return [told(strange, 'There is a character here that cannot be seen and does not belong in a text.', 'Delete it: retype this part of the line.')];
  }
  const deep = tooDeep(text);
  if (deep !== undefined) {
    parseLines(text, lines);
    const { message, advice } = yamlMistake('RESOURCE_EXHAUSTION', text, deep);
    return [told(deep, message, advice)];
  }
  // Names are made sure to be unique in `plainValue`: the reader's own way takes far longer in a big file.
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, lineCounter: lines });
  // The first mistake only: the ones after it mostly come from it.
  const [mistake] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (mistake) {
    const offset = whereToPoint(mistake.code, text, mistake.pos[0]);
    const { message, advice } = yamlMistake(mistake.code, text, offset);
    return [told(offset, message, advice)];
  }
  if (document.directives.yaml.version !== '1.2') {
    const { message, advice } = yamlMistake('BAD_DIRECTIVE' satisfies ErrorCode, '', 0);
    return [told(0, message, advice)];
  }
  const { value, spots, troubles } = plainValue(document);
  if (troubles.length > 0) return troubles.map(({ offset, message, advice }) => told(offset, message, advice));
  return new Written(file, value, spots, lines);
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

function parseLines(text: string, lines: LineCounter): void {
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
}
