/** The shapes of what goes in and out. JSON Schema 2020-12, as OpenAPI 3.1 has it. */

const base64url = (lengths: object): object => ({ type: 'string', pattern: '^[A-Za-z0-9_-]+$', ...lengths });

/** A sealed referral is padded to 4096, 16384 or 65536 bytes, so that its size tells nothing of her. In base64url: */
const sizes = [5462, 21_846, 87_382];

const uuid = { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' };
const moment = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' };
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

export const CURSOR = '^(?:0|[1-9][0-9]{0,17})$';

export const schemas = {
  Id: { ...uuid, description: 'Made by the room, new for each referral.' },
  Moment: { ...moment, description: 'ISO 8601, UTC.' },
  Cursor: { type: 'string', pattern: CURSOR, description: 'A place in the order of arrival.' },
  Sealed: {
    description: 'A JWE in general JSON serialisation (RFC 7516, 7.2.1). The inbox cannot open it.',
    type: 'object',
    required: ['protected', 'recipients', 'iv', 'ciphertext', 'tag'],
    additionalProperties: false,
    properties: {
      protected: { ...base64url({ maxLength: 512 }), description: '`{"enc":"A256GCM","typ":"signpost-referral+1"}`' },
      recipients: { type: 'array', minItems: 1, maxItems: 8, items: ref('Recipient') },
      iv: base64url({ minLength: 16, maxLength: 16 }),
      ciphertext: { ...base64url({}), oneOf: sizes.map((size) => ({ minLength: size, maxLength: size })) },
      tag: base64url({ minLength: 22, maxLength: 22 }),
    },
  },
  Recipient: {
    type: 'object',
    required: ['header', 'encrypted_key'],
    additionalProperties: false,
    properties: {
      header: {
        type: 'object',
        // Sealed to one key only, jose puts `epk` into `protected`.
        required: ['alg', 'kid'],
        additionalProperties: false,
        properties: {
          alg: { const: 'ECDH-ES+A256KW' },
          kid: { ...base64url({ minLength: 43, maxLength: 43 }), description: 'RFC 7638 thumbprint of the key.' },
          epk: {
            type: 'object',
            required: ['kty', 'crv', 'x', 'y'],
            additionalProperties: false,
            properties: { kty: { const: 'EC' }, crv: { const: 'P-256' }, x: base64url({ minLength: 43, maxLength: 43 }), y: base64url({ minLength: 43, maxLength: 43 }) },
          },
        },
      },
      encrypted_key: base64url({ minLength: 54, maxLength: 54 }),
    },
  },
  Posted: {
    description: 'Nothing else is taken: no word of hers may travel beside what is sealed.',
    type: 'object',
    required: ['id', 'programme', 'sealed'],
    additionalProperties: false,
    properties: { id: ref('Id'), programme: { type: 'string', minLength: 1, maxLength: 100 }, sealed: ref('Sealed') },
  },
  Received: {
    type: 'object',
    required: ['id', 'receivedAt'],
    additionalProperties: false,
    properties: { id: ref('Id'), receivedAt: ref('Moment') },
  },
  Kept: {
    type: 'object',
    required: ['cursor', 'id', 'programme', 'receivedAt', 'acknowledgedAt', 'sealed'],
    additionalProperties: false,
    properties: {
      cursor: ref('Cursor'),
      id: ref('Id'),
      programme: { type: 'string' },
      receivedAt: ref('Moment'),
      acknowledgedAt: { anyOf: [ref('Moment'), { type: 'null' }] },
      sealed: ref('Sealed'),
    },
  },
  Page: {
    type: 'object',
    required: ['referrals', 'next'],
    additionalProperties: false,
    properties: {
      referrals: { type: 'array', items: ref('Kept') },
      next: { anyOf: [ref('Cursor'), { type: 'null' }], description: 'Where to go on; null when there is no more now.' },
    },
  },
  Health: {
    type: 'object',
    required: ['status', 'mail'],
    additionalProperties: false,
    properties: {
      status: { const: 'ok' },
      mail: { enum: ['off', 'ok', 'late'], description: 'late: a letter to the team could not be sent for an hour.' },
    },
  },
  Problem: {
    description: 'RFC 9457.',
    type: 'object',
    required: ['type', 'title', 'status', 'detail'],
    additionalProperties: false,
    properties: { type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer', minimum: 400, maximum: 599 }, detail: { type: 'string' } },
  },
} as const;
