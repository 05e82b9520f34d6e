/** Every error becomes a problem the client can act on; what it was in truth goes to the log only. */
import type { FastifyError, FastifyInstance } from 'fastify';
import { DatabaseAway } from '../database/database.ts';
import { isKnown, sendProblem, type Status } from './problem.ts';

/** Seconds after which a full disk or an absent server is worth another try. */
const LATER = '5';

const details: Partial<Record<Status, string>> = {
  400: 'The body could not be read as JSON.',
  413: 'A sealed referral is never larger than 200 kB.',
  415: 'Send it as application/json.',
};

export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof DatabaseAway) {
      request.log.error({ reason: error.message }, 'the database did not take it');
      return sendProblem(reply.header('Retry-After', LATER), 503, 'It could not be written or read. Nothing of it was kept by half; send it again in a moment.');
    }
    const status = error.statusCode ?? 500;
    if (status < 500 && isKnown(status)) return sendProblem(reply, status, details[status] ?? error.message);
    // The library's own words may quote the body, so those of a request's mistakes are not logged.
    if (status < 500) return sendProblem(reply, 400, 'The request could not be read.');
    request.log.error({ name: error.name, reason: error.message, stack: error.stack }, 'a mistake of the inbox itself');
    return sendProblem(reply, 500, 'It is not your mistake. Send it again later; sending it twice is safe.');
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, 404, 'What there is stands at /openapi.json.'));
}
