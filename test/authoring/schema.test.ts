/** The editors' schemas: made from the descriptions that `check` reads, and kept beside the flows. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { asText, schemas } from '../../src/authoring/command/schema-command.ts';
import type { JsonSchema } from '../../src/authoring/shape/json-schema.ts';
import { typed } from './support/command.ts';
import { emptyFolder } from './support/folder.ts';

const shipped = fileURLToPath(new URL('../../flows/schema', import.meta.url));

test('the schemas beside the flows are up to date: if not, type signpost-chat schema', () => {
  assert.deepEqual(readdirSync(shipped).sort(), Object.keys(schemas()).sort());
  for (const [name, schema] of Object.entries(schemas())) assert.equal(readFileSync(join(shipped, name), 'utf8'), asText(schema), name);
});

test('the command writes them', async (context) => {
  const folder = emptyFolder(context);
  assert.deepEqual(await typed(['schema', folder]), { status: 0, written: `5 schemas written to ${folder}/schema.\n`, errors: '' });
  assert.deepEqual(readdirSync(join(folder, 'schema')).sort(), Object.keys(schemas()).sort());
});

test('every part says what it is for, and every reference leads somewhere', () => {
  for (const [name, schema] of Object.entries(schemas())) {
    const definitions = (schema.definitions ?? {}) as Record<string, JsonSchema>;
    const look = (part: unknown, path: string): void => {
      if (Array.isArray(part)) for (const [index, each] of part.entries()) look(each, `${path}/${index}`);
      if (typeof part !== 'object' || part === null || Array.isArray(part)) return;
      const { $ref, properties } = part as { $ref?: string; properties?: Record<string, JsonSchema> };
      if ($ref !== undefined) assert.ok($ref.replace('#/definitions/', '') in definitions, `${path} leads to ${$ref}`);
      for (const [property, { description, $ref: to }] of Object.entries(properties ?? {}))
        assert.ok(typeof description === 'string' || to !== undefined, `${path}: ${property} is described`);
      for (const [key, each] of Object.entries(part)) look(each, `${path}/${key}`);
    };
    look(schema, name);
  }
});

test('a question of an editor: what can stand in a step, and what an unknown field is', () => {
  const schema = schemas()['conversation.schema.json'] as unknown as {
    properties: { steps: { additionalProperties: { properties: object; additionalProperties: boolean; required: string[] }; propertyNames: { pattern: string } } };
  };
  const { steps } = schema.properties;
  assert.deepEqual(Object.keys(steps.additionalProperties.properties), ['title', 'say', 'ask', 'next', 'keep', 'outcome', 'risk']);
  assert.equal(steps.additionalProperties.additionalProperties, false);
  assert.deepEqual(steps.additionalProperties.required, ['next']);
  assert.match('talk-it-through', new RegExp(steps.propertyNames.pattern));
});
