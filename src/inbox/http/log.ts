/**
 * The log: one line a request, in JSON. It holds no address, no header, no body and no id: who reads
 * it learns that something was sent, and how it went.
 */
import { pino, type DestinationStream, type Logger } from 'pino';
import type { FastifyInstance } from 'fastify';

export const makeLog = (to?: DestinationStream): Logger =>
  pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      // Whatever a library hands over, this is all that is written of it.
      serializers: {
        req: ({ method, routeOptions }: { method?: string; routeOptions?: { url?: string } }) => ({ method, route: routeOptions?.url }),
        res: ({ statusCode }: { statusCode?: number }) => ({ status: statusCode }),
      },
    },
    ...(to === undefined ? [] : [to]),
  );

export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info({ method: request.method, route: request.routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
    done();
  });
}
