/** A description as JSON Schema, with which editors complete and underline while an author writes. */
import { aboutOf } from './about-of.ts';
import { idRule, type RecordShape, type Shape } from './shape.ts';

export type JsonSchema = Record<string, unknown>;

export function jsonSchema(shape: Shape, title: string): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const body = schemaOf(shape, definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...body,
    ...(Object.keys(definitions).length > 0 ? { definitions } : {}),
  };
}

function schemaOf(shape: Shape, definitions: Record<string, JsonSchema>): JsonSchema {
  const inner = (part: Shape): JsonSchema => schemaOf(part, definitions);
  if (shape.kind === 'again') {
    if (!(shape.name in definitions)) {
      definitions[shape.name] = {};
      definitions[shape.name] = inner(shape.shape());
    }
    return { $ref: `#/definitions/${shape.name}` };
  }
  return { description: aboutOf(shape), ...bodyOf(shape, inner) };
}

function bodyOf(shape: Exclude<Shape, { kind: 'again' }>, inner: (part: Shape) => JsonSchema): JsonSchema {
  switch (shape.kind) {
    case 'words':
      return { type: 'string', ...(shape.mayBeEmpty ? {} : { minLength: 1 }) };
    case 'text':
      return { type: 'string', ...(shape.mayBeEmpty ? {} : { minLength: 1 }), ...(shape.pattern && !shape.mayBeEmpty ? { pattern: shape.pattern.source } : {}) };
    case 'one of':
      return { enum: [...shape.values] };
    case 'number':
      return { type: 'integer', minimum: shape.least, maximum: shape.most };
    case 'nothing':
      return { type: 'null' };
    case 'list':
      return { type: 'array', items: inner(shape.of), minItems: shape.atLeast ?? 0 };
    case 'named':
      return { type: 'object', additionalProperties: inner(shape.of), propertyNames: { pattern: (shape.names ?? idRule).pattern.source }, minProperties: shape.atLeast ?? 0 };
    case 'record':
      return recordSchema(shape, inner);
    case 'either':
      return { anyOf: [shape.text, shape.record, shape.list, shape.nothing].flatMap((part) => (part ? [inner(part)] : [])) };
    case 'by name':
    case 'by value':
      return { anyOf: Object.values(shape.options).map(inner) };
  }
}

function recordSchema({ required = [], fields }: RecordShape, inner: (part: Shape) => JsonSchema): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: [...required],
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, inner(field)])),
  };
}
