/** What went wrong, as RFC 9457 says it. A client gets a sentence, never a stack. */
import type { FastifyReply } from 'fastify';

const titles = {
  400: ['NotJson', 'That is no JSON'],
  401: ['TokenNeeded', 'A token is needed'],
  404: ['NotFound', 'There is no such thing here'],
  408: ['TooSlow', 'The request took too long'],
  409: ['ReferralDiffers', 'Another referral is here under this id'],
  413: ['TooLarge', 'That is too large'],
  415: ['NotJsonType', 'Only application/json is taken'],
  422: ['Misshaped', 'That is not of the right form'],
  429: ['TooMany', 'Too many at the moment'],
  431: ['HeadersTooLarge', 'The headers are too large'],
  500: ['Broken', 'The inbox made a mistake'],
  503: ['DatabaseAway', 'It cannot be written now'],
} as const;

export type Status = keyof typeof titles;

export const isKnown = (status: number): status is Status => Object.hasOwn(titles, status);

export interface Problem {
  type: string;
  title: string;
  status: Status;
  detail: string;
}

export const problem = (status: Status, detail: string): Problem => {
  const [name, title] = titles[status];
  return { type: `urn:signpost-chat:problem:${name}`, title, status, detail };
};

export const sendProblem = (reply: FastifyReply, status: Status, detail: string): FastifyReply =>
  reply.code(status).type('application/problem+json').send(JSON.stringify(problem(status, detail)));
