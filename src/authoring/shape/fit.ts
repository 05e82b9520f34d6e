/** Whether what an author wrote has the shape it needs, in her words. Nothing of a validator shows through. */
import type { Path } from '../read/written.ts';
import { aboutOf } from './about-of.ts';
import { describe, kindOf, label } from './describe.ts';
import { fitByName, fitByValue, fitRecord } from './fit-record.ts';
import { fitSingle } from './fit-single.ts';
import { misfit, type Misfit } from './misfit.ts';
import { idRule, type Shape } from './shape.ts';

export function fit(shape: Shape, value: unknown, path: Path): Misfit[] {
  switch (shape.kind) {
    case 'again':
      return fit(shape.shape(), value, path);
    case 'list':
      return Array.isArray(value) ? fitList(shape, value, path) : wrongKind(shape, value, path);
    case 'either': {
      const kind = kindOf(value);
      const chosen = kind === 'list' ? shape.list : kind === 'group' ? shape.record : kind === 'nothing' ? shape.nothing : shape.text;
      return chosen ? fit(chosen, value, path) : wrongKind(shape, value, path);
    }
    case 'named':
      return isGroup(value) ? fitNamed(shape, value, path) : wrongKind(shape, value, path);
    case 'record':
      return isGroup(value) ? fitRecord(shape, value, path) : wrongKind(shape, value, path);
    case 'by name':
      return isGroup(value) ? fitByName(shape, value, path) : wrongKind(shape, value, path);
    case 'by value':
      return isGroup(value) ? fitByValue(shape, value, path) : wrongKind(shape, value, path);
    default:
      return fitSingle(shape, value, path);
  }
}

function fitList(shape: Extract<Shape, { kind: 'list' }>, value: readonly unknown[], path: Path): Misfit[] {
  if (value.length < (shape.atLeast ?? 0)) return [misfit(path, `${label(path)} is an empty list.`, shape.about)];
  return value.flatMap((item, index) => fit(shape.of, item, [...path, index]));
}

function fitNamed(shape: Extract<Shape, { kind: 'named' }>, value: Record<string, unknown>, path: Path): Misfit[] {
  const entries = Object.entries(value);
  if (entries.length < (shape.atLeast ?? 0)) return [misfit(path, `${label(path)} has nothing in it.`, shape.about)];
  const { pattern, like } = shape.names ?? idRule;
  return entries.flatMap(([name, item]) => {
    const at = [...path, name];
    const misnamed = pattern.test(name) ? [] : [misfit(at, `“${name}” cannot be a name here.`, `A name is ${like}.`, 'name')];
    return [...misnamed, ...fit(shape.of, item, at)];
  });
}

function wrongKind(shape: Shape, value: unknown, path: Path): Misfit[] {
  const found = kindOf(value) === 'nothing' ? `${label(path)} has nothing in it` : `${label(path)} is ${describe(value)} here`;
  return [misfit(path, `${found}, and ${wanted(shape)} is needed.`, aboutOf(shape))];
}

function wanted(shape: Shape): string {
  if (shape.kind === 'list') return 'a list (lines that begin with “- ”)';
  if (shape.kind === 'either') {
    const kinds = [shape.text && 'a text', shape.record && 'a group of “name: value” lines', shape.list && 'a list'];
    return kinds.filter(Boolean).join(' or ');
  }
  return 'a group of “name: value” lines';
}

const isGroup = (value: unknown): value is Record<string, unknown> => kindOf(value) === 'group';
