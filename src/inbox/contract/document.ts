/**
 * The contract between room, inbox and the team's own programs: OpenAPI 3.1, written by hand and
 * served at /openapi.json. What requests have to look like is read from here by the routes.
 */
import { CURSOR, schemas } from './schemas.ts';

const json = (name: keyof typeof schemas): object => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
const answer = (description: string, name: keyof typeof schemas): object => ({ description, content: json(name) });
const problem = (description: string, headers?: object): object => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  ...(headers && { headers }),
});

const later = { 'Retry-After': { required: true, description: 'Seconds to wait.', schema: { type: 'string', pattern: '^[0-9]+$' } } };
const challenge = { 'WWW-Authenticate': { required: true, schema: { type: 'string', pattern: '^Bearer' } } };

const away = problem('The database cannot take or give it now: try again later.', later);
const noToken = problem('The bearer token is missing, or is no team’s.', challenge);
const notFound = problem('There is no such referral here, or it is another team’s.');
const misshaped = problem('The request is not of the form this document describes.');

const staff = { security: [{ token: [] }] };
const idParameter = { name: 'id', in: 'path', required: true, schema: { $ref: '#/components/schemas/Id' } };

export const document = {
  openapi: '3.1.0',
  info: {
    title: 'Signpost Chat inbox',
    version: '1.0.0',
    description: 'Takes sealed self-referrals in and keeps each once. It cannot read them.',
  },
  paths: {
    '/referrals': {
      post: {
        operationId: 'postReferral',
        summary: 'Send a sealed referral. Sending the same one again is safe.',
        requestBody: { required: true, content: json('Posted') },
        responses: {
          201: answer('It is safely written.', 'Received'),
          200: answer('It was there already: the same id and the same sealed bytes.', 'Received'),
          400: problem('The body is no JSON.'),
          404: problem('This inbox does not take referrals for that programme.'),
          409: problem('ReferralDiffers: another sealed referral is here under this id.'),
          413: problem('The body is larger than 200 kB.'),
          415: problem('The body is not application/json.'),
          422: misshaped,
          429: problem('Too many referrals for this programme in the last minute.', later),
          503: away,
        },
      },
      get: {
        operationId: 'listReferrals',
        summary: 'The team’s referrals in the order they came, after a cursor.',
        ...staff,
        parameters: [
          { name: 'after', in: 'query', schema: { type: 'string', pattern: CURSOR, default: '0' } },
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 } },
        ],
        responses: { 200: answer('One page.', 'Page'), 401: noToken, 422: misshaped, 503: away },
      },
    },
    '/referrals/{id}': {
      get: {
        operationId: 'getReferral',
        summary: 'One referral of the team.',
        ...staff,
        parameters: [idParameter],
        responses: { 200: answer('The referral.', 'Kept'), 401: noToken, 404: notFound, 422: misshaped, 503: away },
      },
    },
    '/referrals/{id}/acknowledgement': {
      put: {
        operationId: 'acknowledgeReferral',
        summary: 'Say that the team has it. Saying it again changes nothing.',
        ...staff,
        parameters: [idParameter],
        responses: { 204: { description: 'It is acknowledged.' }, 401: noToken, 404: notFound, 422: misshaped, 503: away },
      },
    },
    '/health': {
      get: {
        operationId: 'getHealth',
        summary: 'Can it take referrals now?',
        responses: { 200: answer('It can.', 'Health'), 503: away },
      },
    },
    '/openapi.json': {
      get: {
        operationId: 'getContract',
        summary: 'This document.',
        responses: { 200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object', required: ['openapi', 'paths'] } } } } },
      },
    },
  },
  components: {
    schemas,
    securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'Each team has its own. It opens the referrals of that team’s programme, and those of no other.' } },
  },
} as const;
