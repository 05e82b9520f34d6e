/** Referrals as women might send them, made up by lot. */
import fc from 'fast-check';
import type { Answers, Contact, Referral } from '../../../src/referral/referral.ts';

/** Words with everything in them that breaks a table, a page or a file. */
export const words = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('=1+1', '+44 7700 900123', '-2', '@SUM(A1)', '"', ',', '\r\n', '\n=2', '\t=3', '＝4', '<b>x</b>', 'نور', '🌻', "'", ' ') },
);

const phone: fc.Arbitrary<Contact> = fc.record({
  way: fc.constant('phone' as const),
  number: fc.integer({ min: 0, max: 999 }).map((end) => `07700 900${String(end).padStart(3, '0')}`),
  mayCall: fc.boolean(),
  mayText: fc.boolean(),
  mayLeaveMessage: fc.boolean(),
  maySayWhoWeAre: fc.boolean(),
});
const written = (way: 'email' | 'post'): fc.Arbitrary<Contact> =>
  fc.record({ way: fc.constant(way), address: words, maySayWhoWeAre: fc.boolean() });

export const contact = fc.oneof(phone, written('email'), written('post'));

export const answers: fc.Arbitrary<Answers> = fc.record(
  {
    name: words,
    area: words,
    contacts: fc.array(contact, { minLength: 1, maxLength: 3 }),
    safeTimes: words,
    ifSomeoneElseAnswers: words,
    callInstead: fc.record({ name: words, phone: words }),
    codeWord: words,
    ageBand: words,
    childrenRemoved: words,
    childrenWithHer: words,
    pregnant: words,
    wouldHelp: fc.array(words, { maxLength: 4 }),
    language: words,
    interpreter: fc.boolean(),
    accessNeeds: words,
    trustedWorker: words,
    worker: fc.record({ name: words, organisation: words, phone: words, consent: fc.constant(true as const) }, { requiredKeys: ['name', 'organisation', 'consent'] }),
  },
  { requiredKeys: ['name', 'area', 'contacts'] },
);

export const referral: fc.Arbitrary<Referral> = fc.record({
  version: fc.constant(1 as const),
  id: fc.uuid({ version: 4 }),
  programme: fc.constantFrom('first-steps', 'side-by-side'),
  sealedAt: fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
  key: fc.constant('made-in-a-test'),
  filledInBy: fc.constantFrom('self' as const, 'worker' as const),
  answers,
});
