/**
 * A team's own programs show a bearer token, and it opens the referrals of that team only. Each token
 * there is gets compared, and how long that takes tells nothing of any of them.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.ts';

/** For each programme those that hold now: more than one while they are changed. */
export type Tokens = Readonly<Record<string, readonly string[]>>;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const opened = new WeakMap<FastifyRequest, readonly string[]>();

/** The programmes whose referrals this request may see. */
export const openedTo = (request: FastifyRequest): readonly string[] => opened.get(request) ?? [];

export function staffOnly(app: FastifyInstance, tokens: Tokens): void {
  const wanted = Object.entries(tokens).flatMap(([programme, each]) => each.map((token) => ({ programme, token: digest(token) })));
  app.addHook('onRequest', (request, reply, done) => {
    const [, text = ''] = /^Bearer +([^ ]+)$/i.exec(request.headers.authorization ?? '') ?? [];
    const shown = digest(text);
    const programmes = wanted.filter(({ token }) => timingSafeEqual(token, shown)).map(({ programme }) => programme);
    opened.set(request, programmes);
    if (programmes.length > 0) done();
    else void sendProblem(reply.header('WWW-Authenticate', 'Bearer realm="inbox"'), 401, 'Show your team’s token: Authorization: Bearer <token>.');
  });
}
