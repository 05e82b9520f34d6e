/** The server whole: what it lets in, what it answers, and what it never keeps. */
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { document } from '../contract/document.ts';
import type { Database } from '../database/database.ts';
import type { Referrals } from '../referrals/referrals.ts';
import { answerErrors } from './answer-errors.ts';
import { logAnswers } from './log.ts';
import { postReferral, MOST_BYTES } from './post-referral.ts';
import { sendProblem } from './problem.ts';
import { rateOptions } from './rate.ts';
import { securityHeaders } from './security-headers.ts';
import type { Tokens } from './staff-only.ts';
import { staffRoutes } from './staff-routes.ts';

export interface Served {
  database: Database;
  referrals: Referrals;
  programmes: readonly string[];
  /** The room's origins: the only pages that may read an answer. */
  origins: readonly string[];
  tokens: Tokens;
  /** Referrals a minute for one programme. */
  rate: number;
  arrived: () => void;
  mail: () => Promise<'off' | 'ok' | 'late'>;
  log: Logger;
}

/** A phone on a bad line has this long to send what it sends. */
const REQUEST_MS = 120_000;

export async function makeServer(served: Served): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = served.log;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MOST_BYTES,
    requestTimeout: REQUEST_MS,
    routerOptions: { maxParamLength: 64 },
    exposeHeadRoutes: false,
    // Requests in hand are finished; lines that wait for another request are closed.
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    // Each request would get a number otherwise: one more thing that is kept of her.
    childLoggerFactory: (logger) => logger,
    frameworkErrors: (_error, _request, reply) => { void sendProblem(reply, 400, 'The address could not be read.'); },
  });
  securityHeaders(app);
  logAnswers(app);
  answerErrors(app);
  await app.register(cors, { origin: [...served.origins], methods: ['POST'], allowedHeaders: ['Content-Type'], exposedHeaders: ['Retry-After'], maxAge: 600, strictPreflight: false });
  await app.register(rateLimit, rateOptions(served.rate, served.database));
  postReferral(app, served);
  await app.register((staff, _options, done) => {
    staffRoutes(staff, served);
    done();
  });
  app.get('/health', async () => {
    await served.database.query('SELECT 1');
    return { status: 'ok', mail: await served.mail() };
  });
  app.get('/openapi.json', () => document);
  return app;
}
