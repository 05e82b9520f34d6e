/** Groups whose names are known: which may be there, which must, and what kind of group it is. */
import { didYouMean, listed } from '../nearest.ts';
import type { Path } from '../read/written.ts';
import { aboutOf } from './about-of.ts';
import { fit } from './fit.ts';
import { misfit, type Misfit } from './misfit.ts';
import type { RecordShape, Shape } from './shape.ts';

type Group = Record<string, unknown>;

export function fitRecord({ called, required = [], fields }: RecordShape, value: Group, path: Path): Misfit[] {
  const names = Object.keys(fields);
  const free = names.filter((name) => !(name in value));
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
  return [
    ...unknown.map((name) =>
      misfit([...path, name], `${capital(called)} has no “${name}”.`, didYouMean(name, free, `It can have ${listed(names, 20)}.`), 'name')),
    ...required.flatMap((name) => {
      const field = fields[name];
      if (name in value || field === undefined) return [];
      return [misfit(path, `${capital(called)} needs “${name}”, and it is missing.`, `Add “${name}:” here: ${small(aboutOf(field))}`, 'name')];
    }),
    ...Object.entries(fields).flatMap(([name, field]) => (name in value ? fit(field, value[name], [...path, name]) : [])),
  ];
}

export function fitByName({ called, about, options }: Extract<Shape, { kind: 'by name' }>, value: Group, path: Path): Misfit[] {
  const names = Object.keys(options);
  const chosen = names.find((name) => name in value);
  const option = chosen === undefined ? undefined : options[chosen];
  if (option) return fit(option, value, path);
  const [first = ''] = Object.keys(value);
  return [misfit(path, `${capital(called)} needs one of ${listed(names, 20)}, and it has none.`, didYouMean(first, names, about))];
}

export function fitByValue({ called, field, options }: Extract<Shape, { kind: 'by value' }>, value: Group, path: Path): Misfit[] {
  const names = Object.keys(options);
  if (!(field in value))
    return [misfit(path, `${capital(called)} needs “${field}”, and it is missing.`, `Add “${field}:” with one of ${listed(names)}.`, 'name')];
  const chosen = value[field];
  const option = typeof chosen === 'string' && Object.hasOwn(options, chosen) ? options[chosen] : undefined;
  if (option) return fitRecord(option, value, path);
  const one = `It is one of ${listed(names)}.`;
  return typeof chosen === 'string'
    ? [misfit([...path, field], `“${field}” cannot be “${chosen}”.`, didYouMean(chosen, names, one))]
    : [misfit([...path, field], `“${field}” is no text here.`, one)];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
