/** Takes a referral in. It answers 201 only when the referral is on the disk. */
import type { FastifyInstance, preHandlerHookHandler } from 'fastify';
import { bodyValidator } from '../contract/validate.ts';
import type { Referrals } from '../referrals/referrals.ts';
import { fits } from './fits.ts';
import { sendProblem } from './problem.ts';
import { notAsAgreed, type Sealed } from './sealed-as-agreed.ts';

export const MOST_BYTES = 200_000;

interface Body {
  id: string;
  programme: string;
  sealed: Sealed;
}

export interface Intake {
  referrals: Referrals;
  /** Ids of the programmes it takes referrals for. */
  programmes: readonly string[];
  /** Told when there is a new one, so that the team is told at once. */
  arrived: () => void;
}

export function postReferral(app: FastifyInstance, { referrals, programmes, arrived }: Intake): void {
  const known: preHandlerHookHandler = (request, reply, done) => {
    const { programme, sealed } = request.body as Body;
    const wrong = notAsAgreed(sealed);
    if (wrong !== undefined) void sendProblem(reply, 422, wrong);
    else if (programmes.includes(programme)) done();
    else void sendProblem(reply, 404, 'This inbox takes no referrals for that programme.');
  };

  // Fastify would take plain text too, which a page may send without asking first.
  app.removeContentTypeParser('text/plain');
  app.post<{ Body: Body }>(
    '/referrals',
    { bodyLimit: MOST_BYTES, preValidation: fits('body', bodyValidator('Posted')), preHandler: [known, app.rateLimit()] },
    async ({ body: { id, programme, sealed } }, reply) => {
      const receipt = await referrals.keep({ id, programme, sealed: JSON.stringify(sealed) });
      if (receipt.what === 'different') return sendProblem(reply, 409, 'Another referral is here under this id. Send what was sent first, or make a new id.');
      if (receipt.what === 'new') arrived();
      return reply.code(receipt.what === 'new' ? 201 : 200).send({ id, receivedAt: receipt.receivedAt });
    },
  );
}
