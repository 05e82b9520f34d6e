/** The team's own programs show a bearer token. How long the comparison takes tells nothing of it. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { onRequestHookHandler } from 'fastify';
import { sendProblem } from './problem.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export function staffOnly(token: string): onRequestHookHandler {
  const wanted = digest(token);
  return (request, reply, done) => {
    const [, shown = ''] = /^Bearer +([^ ]+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (timingSafeEqual(digest(shown), wanted)) done();
    else void sendProblem(reply.header('WWW-Authenticate', 'Bearer realm="inbox"'), 401, 'Show the inbox’s token: Authorization: Bearer <token>.');
  };
}
