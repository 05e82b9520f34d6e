/** `signpost-chat schema`: the editors' schemas, from the same descriptions that `check` reads. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotWrite } from '../build/write-files.ts';
import { conversation } from '../shape/conversation-shape.ts';
import { journeys } from '../shape/journeys-shape.ts';
import { jsonSchema, type JsonSchema } from '../shape/json-schema.ts';
import { language } from '../shape/language-shape.ts';
import { programmes } from '../shape/programmes-shape.ts';
import { services } from '../shape/services-shape.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

export const schemas = (): Record<string, JsonSchema> => ({
  'conversation.schema.json': jsonSchema(conversation, 'A conversation'),
  'programmes.schema.json': jsonSchema(programmes, 'Programmes'),
  'services.schema.json': jsonSchema(services, 'The service directory'),
  'journeys.schema.json': jsonSchema(journeys, 'Journeys'),
  'language.schema.json': jsonSchema(language, 'A language'),
});

export const asText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

export function schemaCommand({ folder }: Arguments, terminal: Terminal): number {
  const out = join(folder, 'schema');
  try {
    mkdirSync(out, { recursive: true });
    for (const [name, schema] of Object.entries(schemas())) writeFileSync(join(out, name), asText(schema));
  } catch (error) {
    throw new CannotWrite(out, error);
  }
  terminal.write(`${Object.keys(schemas()).length} schemas written to ${out}.\n`);
  return 0;
}
