/** Whether what an author wrote has the shape it needs, in her words. Nothing of a validator shows through. */
import { didYouMean, listed } from '../nearest.ts';
import type { Remark } from '../problem.ts';
import type { Path, Spot } from '../read/written.ts';
import { aboutOf } from './about-of.ts';
import { describe, kindOf, label } from './describe.ts';
import { fitText } from './fit-text.ts';
import { idRule, type RecordShape, type Shape } from './shape.ts';

export type Tell = (path: Path, remark: Remark, part?: keyof Spot) => void;
type Group = Record<string, unknown>;

export function fit(shape: Shape, value: unknown, path: Path, tell: Tell): void {
  switch (shape.kind) {
    case 'again':
      return fit(shape.shape(), value, path, tell);
    case 'list':
      return fitList(shape, value, path, tell);
    case 'named':
      return fitNamed(shape, value, path, tell);
    case 'record':
      return fitRecord(shape, value, path, tell);
    case 'either': {
      const kind = kindOf(value);
      const chosen = kind === 'list' ? shape.list : kind === 'group' ? shape.record : kind === 'nothing' ? shape.nothing : shape.text;
      return chosen ? fit(chosen, value, path, tell) : wrongKind(shape, value, path, tell);
    }
    case 'by name':
      return fitByName(shape, value, path, tell);
    case 'by value':
      return fitByValue(shape, value, path, tell);
    default:
      return fitText(shape, value, path, tell);
  }
}

function fitList(shape: Extract<Shape, { kind: 'list' }>, value: unknown, path: Path, tell: Tell): void {
  if (!Array.isArray(value)) return wrongKind(shape, value, path, tell);
  if (value.length < (shape.atLeast ?? 0))
    tell(path, { message: `${label(path)} is an empty list.`, advice: shape.about });
  for (const [index, item] of value.entries()) fit(shape.of, item, [...path, index], tell);
}

function fitNamed(shape: Extract<Shape, { kind: 'named' }>, value: unknown, path: Path, tell: Tell): void {
  if (!isGroup(value)) return wrongKind(shape, value, path, tell);
  const entries = Object.entries(value);
  if (entries.length < (shape.atLeast ?? 0)) tell(path, { message: `${label(path)} has nothing in it.`, advice: shape.about });
  for (const [name, item] of entries) {
    const { pattern, like } = shape.names ?? idRule;
    if (!pattern.test(name)) tell([...path, name], { message: `“${name}” cannot be a name here.`, advice: `A name is ${like}.` }, 'name');
    fit(shape.of, item, [...path, name], tell);
  }
}

function fitRecord(shape: RecordShape, value: unknown, path: Path, tell: Tell): void {
  if (!isGroup(value)) return wrongKind(shape, value, path, tell);
  const unknown = Object.keys(value).filter((name) => !(name in shape.fields));
  for (const name of unknown) {
    const free = Object.keys(shape.fields).filter((field) => !(field in value));
    tell(
      [...path, name],
      { message: `${capital(shape.called)} has no “${name}”.`, advice: didYouMean(name, free, `It can have ${listed(Object.keys(shape.fields), 20)}.`) },
      'name',
    );
  }
  for (const name of shape.required ?? []) {
    const field = shape.fields[name];
    if (name in value || field === undefined) continue;
    tell(path, { message: `${capital(shape.called)} needs “${name}”, and it is missing.`, advice: `Add “${name}:” here: ${small(aboutOf(field))}` }, 'name');
  }
  for (const [name, field] of Object.entries(shape.fields)) if (name in value) fit(field, value[name], [...path, name], tell);
}

function fitByName(shape: Extract<Shape, { kind: 'by name' }>, value: unknown, path: Path, tell: Tell): void {
  if (!isGroup(value)) return wrongKind(shape, value, path, tell);
  const chosen = Object.keys(shape.options).find((name) => name in value);
  const option = chosen === undefined ? undefined : shape.options[chosen];
  if (option) return fit(option, value, path, tell);
  const [first = ''] = Object.keys(value);
  const names = Object.keys(shape.options);
  tell(path, { message: `${capital(shape.called)} needs one of ${listed(names, 20)}, and it has none.`, advice: didYouMean(first, names, shape.about) });
}

function fitByValue(shape: Extract<Shape, { kind: 'by value' }>, value: unknown, path: Path, tell: Tell): void {
  if (!isGroup(value)) return wrongKind(shape, value, path, tell);
  const names = Object.keys(shape.options);
  const chosen = value[shape.field];
  const option = typeof chosen === 'string' && Object.hasOwn(shape.options, chosen) ? shape.options[chosen] : undefined;
  if (option) return fitRecord(option, value, path, tell);
  if (chosen === undefined)
    return tell(path, { message: `${capital(shape.called)} needs “${shape.field}”, and it is missing.`, advice: `Add “${shape.field}:” with one of ${listed(names)}.` }, 'name');
  const written = String(chosen);
  tell([...path, shape.field], {
    message: `“${shape.field}” cannot be “${written}”.`,
    advice: didYouMean(written, names, `It is one of ${listed(names)}.`),
  });
}

function wrongKind(shape: Shape, value: unknown, path: Path, tell: Tell): void {
  const found = kindOf(value) === 'nothing' ? `${label(path)} has nothing in it` : `${label(path)} is ${describe(value)} here`;
  tell(path, { message: `${found}, and ${wanted(shape)} is needed.`, advice: aboutOf(shape) });
}

function wanted(shape: Shape): string {
  if (shape.kind === 'list') return 'a list (lines that begin with “- ”)';
  if (shape.kind === 'either') {
    const kinds = [shape.text && 'a text', shape.record && 'a group of “name: value” lines', shape.list && 'a list'];
    return kinds.filter(Boolean).join(' or ');
  }
  return 'a group of “name: value” lines';
}

const isGroup = (value: unknown): value is Group => kindOf(value) === 'group';
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
