/** What requests have to look like, read from the contract itself. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { document } from './document.ts';

const CONTRACT = 'contract';

/** `coerceTypes` for the query only: everything in an address is text. */
const forBodies = new Ajv2020({ strict: false });
const forAddresses = new Ajv2020({ strict: false, coerceTypes: true, useDefaults: true });
for (const ajv of [forBodies, forAddresses]) ajv.addSchema(document, CONTRACT);

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: object;
}

export const bodyValidator = (name: keyof (typeof document)['components']['schemas']): ValidateFunction =>
  forBodies.compile({ $ref: `${CONTRACT}#/components/schemas/${name}` });

/** The path or the query of an operation. What it does not name is refused: it may be a slip of the pen. */
export function parametersValidator(parameters: readonly Parameter[], place: 'path' | 'query'): ValidateFunction {
  const here = parameters.filter((parameter) => parameter.in === place);
  return forAddresses.compile({
    type: 'object',
    required: here.filter(({ required }) => required === true).map(({ name }) => name),
    additionalProperties: false,
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, absolute(schema)])),
  });
}

/** A reference inside the document, seen from outside it. */
const absolute = (schema: object): object =>
  '$ref' in schema ? { $ref: `${CONTRACT}${String(schema.$ref)}` } : schema;

/** Where it is wrong and how, and never what stood there. */
export const misfit = (errors: readonly ErrorObject[] | null | undefined): string => {
  const [first] = errors ?? [];
  if (first === undefined) return 'It is not of the form that /openapi.json describes.';
  const where = first.instancePath === '' ? 'It' : first.instancePath.slice(1).replaceAll('/', '.');
  return `${where} ${first.message ?? 'is wrong'}. The form is described at /openapi.json.`;
};
