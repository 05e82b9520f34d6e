/** Refuses what is not of the form the contract gives. */
import type { FastifyRequest, preValidationHookHandler } from 'fastify';
import type { ValidateFunction } from 'ajv';
import { misfit } from '../contract/validate.ts';
import { sendProblem } from './problem.ts';

export const fits = (part: 'body' | 'query' | 'params', validate: ValidateFunction): preValidationHookHandler =>
  (request: FastifyRequest, reply, done) => {
    if (validate(request[part])) done();
    else void sendProblem(reply, 422, misfit(validate.errors));
  };
