/** The single values: words, other texts, numbers, and one of a few. */
import { didYouMean, listed } from '../nearest.ts';
import type { Path } from '../read/written.ts';
import { describe, kindOf, label } from './describe.ts';
import type { Tell } from './fit.ts';
import type { Shape } from './shape.ts';

const EMPTY = 'Write something, or take the line away.';

type Single = Extract<Shape, { kind: 'words' | 'text' | 'one of' | 'number' | 'nothing' }>;

export function fitText(shape: Single, value: unknown, path: Path, tell: Tell): void {
  if (shape.kind === 'one of') return fitOneOf(shape, value, path, tell);
  if (shape.kind === 'number') return fitNumber(shape, value, path, tell);
  if (shape.kind === 'nothing') return;
  if (typeof value !== 'string') return notText(shape, value, path, tell);
  if (value.trim() === '') {
    if (!shape.mayBeEmpty) tell(path, { message: `${label(path)} is empty.`, advice: EMPTY });
    return;
  }
  if (shape.kind === 'text' && shape.pattern && !shape.pattern.test(value))
    tell(path, { message: `${label(path)} cannot be “${short(value)}”.`, advice: `It is ${shape.like ?? shape.about}.` });
}

function notText(shape: Single, value: unknown, path: Path, tell: Tell): void {
  const kind = kindOf(value);
  if (kind === 'nothing') {
    if (!('mayBeEmpty' in shape)) tell(path, { message: `${label(path)} is empty.`, advice: EMPTY });
  } else if (kind === 'number' || kind === 'yes or no') {
    tell(path, {
      message: `${label(path)} is ${describe(value)} here, and a text is needed.`,
      advice: kind === 'number' ? 'Put quotes round it. Without them a 0 at its start is lost.' : 'Put quotes round it.',
    });
  } else {
    tell(path, { message: `${label(path)} is ${describe(value)} here, and a text is needed.`, advice: shape.about });
  }
}

function fitOneOf(shape: Extract<Shape, { kind: 'one of' }>, value: unknown, path: Path, tell: Tell): void {
  if (shape.values.some((allowed) => allowed === value)) return;
  const names = shape.values.map(String);
  const otherwise = names.length === 1 ? `It is “${names[0] ?? ''}”, or the line is left out.` : `It is one of ${listed(names, 12)}.`;
  const kind = kindOf(value);
  if (kind === 'nothing') return tell(path, { message: `${label(path)} is empty.`, advice: otherwise });
  if (kind === 'list' || kind === 'group') return tell(path, { message: `${label(path)} is ${describe(value)} here.`, advice: otherwise });
  tell(path, { message: `${label(path)} cannot be “${short(String(value))}”.`, advice: didYouMean(String(value), names, otherwise) });
}

function fitNumber(shape: Extract<Shape, { kind: 'number' }>, value: unknown, path: Path, tell: Tell): void {
  if (typeof value === 'number' && Number.isInteger(value) && value >= shape.least && value <= shape.most) return;
  tell(path, {
    message: typeof value === 'number' ? `${label(path)} cannot be ${value}.` : `${label(path)} is ${describe(value)} here, and a number is needed.`,
    advice: shape.least === shape.most ? `It is ${shape.least}.` : `It is a whole number from ${shape.least} to ${shape.most}.`,
  });
}

const short = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}…` : value);
