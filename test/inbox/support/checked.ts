/** Asks an inbox and holds every answer against the contract: status, type, headers and body. */
import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Described {
  headers?: Record<string, { required?: boolean; schema: object }>;
  content?: Record<string, unknown>;
}

export interface Contract {
  openapi: string;
  paths: Record<string, Record<string, { responses: Record<string, Described> }>>;
}

export interface Ask {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Told {
  status: number;
  body: unknown;
}

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

export class Checked {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  /** `POST /referrals 201`, each that was seen. */
  readonly seen = new Set<string>();

  constructor(private readonly contract: Contract) {
    this.#ajv.addSchema(contract, 'contract');
  }

  /** Every answer the contract speaks of. */
  get promised(): string[] {
    return Object.entries(this.contract.paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, { responses }]) => Object.keys(responses).map((status) => `${method.toUpperCase()} ${path} ${status}`)));
  }

  async ask(address: string, { method, path, headers = {}, body }: Ask): Promise<Told> {
    const response = await fetch(`${address}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
    const text = await response.text();
    const route = Object.keys(this.contract.paths).find((each) => new RegExp(`^${each.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path.split('?')[0] ?? ''));
    assert.ok(route, `the contract knows no path for ${path}`);
    const what = `${method} ${route} ${response.status}`;
    const described = this.contract.paths[route]?.[method.toLowerCase()]?.responses[String(response.status)];
    assert.ok(described, `the contract does not speak of ${what}: ${text}`);
    this.seen.add(what);
    for (const [name, { required, schema }] of Object.entries(described.headers ?? {})) {
      const value = response.headers.get(name);
      assert.ok(value !== null || required !== true, `${what} has no ${name}`);
      if (value !== null) assert.ok(this.#ajv.validate(schema, value), `${what}: ${name} is ${value}`);
    }
    const type = response.headers.get('content-type')?.split(';')[0];
    assert.deepEqual(type === undefined ? [] : [type], Object.keys(described.content ?? {}), what);
    if (type === undefined) {
      assert.equal(text, '', what);
      return { status: response.status, body: undefined };
    }
    const pointer = ['paths', route, method.toLowerCase(), 'responses', String(response.status), 'content', type, 'schema'].map(escaped).join('/');
    const validate = this.#ajv.compile({ $ref: `contract#/${pointer}` });
    const told: unknown = JSON.parse(text);
    assert.ok(validate(told), `${what} is not as the contract says: ${JSON.stringify(validate.errors)} ${text.slice(0, 200)}`);
    return { status: response.status, body: told };
  }
}
