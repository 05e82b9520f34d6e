/** The single values: words, other texts, numbers, and one of a few. */
import { didYouMean, listed } from '../nearest.ts';
import type { Path } from '../read/written.ts';
import { describe, kindOf, label } from './describe.ts';
import { misfit, type Misfit } from './misfit.ts';
import type { Shape } from './shape.ts';

type Single = Extract<Shape, { kind: 'words' | 'text' | 'one of' | 'number' | 'nothing' }>;
type Text = Extract<Shape, { kind: 'words' | 'text' }>;

const EMPTY = 'Write something, or take the line away.';

export function fitSingle(shape: Single, value: unknown, path: Path): Misfit[] {
  if (shape.kind === 'one of') return fitOneOf(shape.values, value, path);
  if (shape.kind === 'number') return fitNumber(shape, value, path);
  if (shape.kind === 'nothing') return [];
  return typeof value === 'string' ? fitText(shape, value, path) : notText(shape, value, path);
}

function fitText(shape: Text, value: string, path: Path): Misfit[] {
  if (value.trim() === '') return shape.mayBeEmpty ? [] : [misfit(path, `${label(path)} is empty.`, EMPTY)];
  return shape.kind === 'text' && shape.pattern && !shape.pattern.test(value)
    ? [misfit(path, `${label(path)} cannot be “${short(value)}”.`, `It is ${shape.like ?? shape.about}.`)]
    : [];
}

function notText(shape: Text, value: unknown, path: Path): Misfit[] {
  const kind = kindOf(value);
  if (kind === 'nothing') return shape.mayBeEmpty ? [] : [misfit(path, `${label(path)} is empty.`, EMPTY)];
  const advice = {
    number: 'Put quotes round it. Without them a 0 at its start is lost.',
    'yes or no': 'Put quotes round it.',
    text: shape.about,
    list: shape.about,
    group: shape.about,
  }[kind];
  return [misfit(path, `${label(path)} is ${describe(value)} here, and a text is needed.`, advice)];
}

function fitOneOf(values: readonly (string | boolean)[], value: unknown, path: Path): Misfit[] {
  if (values.some((allowed) => allowed === value)) return [];
  const names = values.map(String);
  const [only = ''] = names;
  const otherwise = names.length === 1 ? `It is “${only}”, or the line is left out.` : `It is one of ${listed(names, 12)}.`;
  if (typeof value === 'string') return [misfit(path, `${label(path)} cannot be “${short(value)}”.`, didYouMean(value, names, otherwise))];
  return [misfit(path, kindOf(value) === 'nothing' ? `${label(path)} is empty.` : `${label(path)} is ${describe(value)} here.`, otherwise)];
}

function fitNumber({ least, most }: Extract<Shape, { kind: 'number' }>, value: unknown, path: Path): Misfit[] {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return [];
  const message = typeof value === 'number' ? `${label(path)} cannot be ${value}.` : `${label(path)} is ${describe(value)} here, and a number is needed.`;
  return [misfit(path, message, least === most ? `It is ${least}.` : `It is a whole number from ${least} to ${most}.`)];
}

const short = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}…` : value);
