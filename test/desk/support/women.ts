/** Two women a test can name, and as many more as it asks for. */
import type { Answers, Referral } from '../../../src/referral/referral.ts';

const ofSky: Answers = {
  name: 'Sky',
  area: 'Derby, near the Arboretum',
  contacts: [
    { way: 'phone', number: '07700 900123', mayCall: true, mayText: false, mayLeaveMessage: false, maySayWhoWeAre: false },
    { way: 'email', address: 'sky@example.org', maySayWhoWeAre: false },
  ],
  safeTimes: 'Tuesday and Thursday, 10 to 12, when he is at work',
  ifSomeoneElseAnswers: 'Say it is the dentist and hang up',
  callInstead: { name: 'My sister Jo', phone: '07700 900456' },
  codeWord: 'bluebell',
  ageBand: '25-34',
  childrenRemoved: 'two',
  childrenWithHer: 'no',
  pregnant: 'in-person',
  wouldHelp: ['housing', 'company', 'a-choice-of-a-newer-room'],
  language: 'English',
  interpreter: false,
  accessNeeds: 'Long letters are hard. Please ring or keep it short.',
  trustedWorker: 'Amina at the women’s centre',
};

const ofRain: Answers = {
  name: 'Rain',
  area: 'Chesterfield',
  contacts: [{ way: 'phone', number: '07700 900789', mayCall: true, mayText: true, mayLeaveMessage: true, maySayWhoWeAre: true }],
  worker: { name: 'Amina Example', organisation: 'Example women’s centre', phone: '01632 960 118', consent: true },
};

const made = (id: string, sealedAt: string, answers: Answers): Referral => ({
  version: 1, id, programme: 'first-steps', sealedAt, key: 'made-in-a-test', filledInBy: answers.worker ? 'worker' : 'self', answers,
});

export const sky = made('00000000-0000-4000-8000-000000000001', '2026-11-20T09:30:00.000Z', ofSky);
export const rain = made('f8e4c2a0-1111-4222-8333-444444444444', '2026-11-21T16:05:00.000Z', ofRain);

const idOf = (number: number): string => `${number.toString(16).padStart(8, '0')}-aaaa-4aaa-8aaa-${number.toString(16).padStart(12, '0')}`;

export const many = (count: number): Referral[] =>
  Array.from({ length: count }, (_, at) =>
    made(idOf(at + 1), new Date(Date.UTC(2026, 9, 1, 8, at)).toISOString(), { ...(at % 2 === 0 ? ofSky : ofRain), name: `Woman ${at + 1}` }));
