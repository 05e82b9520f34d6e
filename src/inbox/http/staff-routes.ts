/** What a team's own programs ask for: its referrals in order, one of them, and “we have it”. Another team's are as if they were not there. */
import type { FastifyInstance } from 'fastify';
import { document } from '../contract/document.ts';
import { parametersValidator } from '../contract/validate.ts';
import type { Kept, Referrals } from '../referrals/referrals.ts';
import { fits } from './fits.ts';
import { sendProblem } from './problem.ts';
import { openedTo, staffOnly, type Tokens } from './staff-only.ts';

const { paths } = document;
const NONE = 'There is no referral with this id here. Its days may be over.';

const shown = ({ sealed, ...rest }: Kept): object => ({ ...rest, sealed: JSON.parse(sealed) as unknown });

export function staffRoutes(app: FastifyInstance, { referrals, tokens }: { referrals: Referrals; tokens: Tokens }): void {
  staffOnly(app, tokens);
  // Nothing is sent to these; what comes all the same is let go unread.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume();
    done(null);
  });

  const listed = parametersValidator(paths['/referrals'].get.parameters, 'query');
  app.get<{ Querystring: { after: string; limit: number } }>('/referrals', { preValidation: fits('query', listed) }, async (request) => {
    const { query: { after, limit } } = request;
    // One more than asked for tells if there is a next page.
    const found = await referrals.after(after, limit + 1, openedTo(request));
    const page = found.slice(0, limit);
    return { referrals: page.map(shown), next: found.length > limit ? (page.at(-1)?.cursor ?? null) : null };
  });

  const one = fits('params', parametersValidator(paths['/referrals/{id}'].get.parameters, 'path'));
  app.get<{ Params: { id: string } }>('/referrals/:id', { preValidation: one }, async (request, reply) => {
    const kept = await referrals.find(request.params.id, openedTo(request));
    return kept === undefined ? sendProblem(reply, 404, NONE) : shown(kept);
  });

  app.put<{ Params: { id: string } }>('/referrals/:id/acknowledgement', { preValidation: one }, async (request, reply) =>
    (await referrals.acknowledge(request.params.id, openedTo(request))) ? reply.code(204).send() : sendProblem(reply, 404, NONE));
}
