/** What stands in the way of sending: which field, and the words that help to put it right. */
import type { Referral } from '../referral.ts';
import type { RoomWord } from '../../words/room-words.ts';
import { textOf, type Written } from './answers-of.ts';
import { fieldsOf, longest, type Field, type Question } from './fields.ts';
import { judgePhone } from './telephone.ts';

export interface Problem {
  field: Field;
  word: RoomWord;
  values?: Readonly<Record<string, number>>;
}

const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);

type Check = (form: Written) => Problem[];

const missing = (field: Field, word: RoomWord): Check => (form) => (textOf(form, field) === '' ? [{ field, word }] : []);

const phoneIn = (field: Field): Check => (form) => {
  const number = textOf(form, field);
  const verdict = number === '' ? 'right' : judgePhone(number);
  return verdict === 'right' ? [] : [{ field, word: verdict }];
};

const someWay: Check = (form) =>
  (['phone', 'email-address', 'post-address'] as const).some((field) => textOf(form, field) !== '') ? [] : [{ field: 'phone', word: 'reach-missing' }];

/** A number that may be neither called nor texted is no way to reach her. */
const phoneUsed: Check = (form) =>
  textOf(form, 'phone') !== '' && !form.has('may-call') && !form.has('may-text') ? [{ field: 'may-call', word: 'phone-unused' }] : [];

const emailIn: Check = (form) => {
  const address = textOf(form, 'email-address');
  return address === '' || isEmail(address) ? [] : [{ field: 'email-address', word: 'email-wrong' }];
};

/** Half of somebody to call instead helps nobody. */
const insteadWhole: Check = (form) => {
  const name = textOf(form, 'instead-name') !== '';
  const phone = textOf(form, 'instead-phone') !== '';
  if (name === phone) return [];
  return [name ? { field: 'instead-phone', word: 'instead-phone-missing' } : { field: 'instead-name', word: 'instead-name-missing' }];
};

const ownWords: Check = (form) =>
  textOf(form, 'if-answered') === 'own' && textOf(form, 'if-answered-own-label') === '' ? [{ field: 'if-answered-own-label', word: 'own-missing' }] : [];

const consent: Check = (form) => (form.has('worker-consent') ? [] : [{ field: 'worker-consent', word: 'worker-consent-missing' }]);

const checks: Partial<Record<Question, Check[]>> = {
  worker: [missing('worker-name', 'worker-name-missing'), missing('worker-organisation', 'worker-organisation-missing'), phoneIn('worker-phone'), consent],
  name: [missing('name', 'name-missing')],
  reach: [someWay, phoneIn('phone'), phoneUsed, emailIn],
  area: [missing('area', 'area-missing')],
  safety: [ownWords, insteadWhole, phoneIn('instead-phone')],
};

const tooLong = (form: Written, question: Question): Problem[] =>
  fieldsOf[question].flatMap((field) => {
    const max = longest(field);
    return textOf(form, field).length > max ? [{ field, word: 'too-long' as const, values: { max } }] : [];
  });

/** One problem a field: the first is the one to put right. */
export function problemsOf(form: Written, asked: readonly Question[], by: Referral['filledInBy']): Problem[] {
  const found = asked
    .filter((question) => by === 'worker' || question !== 'worker')
    .flatMap((question) => [...(checks[question] ?? []).flatMap((check) => check(form)), ...tooLong(form, question)]);
  return found.filter(({ field }, index) => found.findIndex((each) => each.field === field) === index);
}
