/** What stands in the form, as it is sealed. Whatever she left empty is not there at all. */
import { roomWords } from '../../words/room-words.ts';
import type { Answers, Contact, Referral } from '../referral.ts';
import { choices } from './choices.ts';
import type { Field } from './fields.ts';
import { tidyPhone } from './telephone.ts';

/** What the form holds under a field's name. */
export type Written = Pick<FormData, 'get' | 'getAll' | 'has'>;

export const textOf = (form: Written, field: Field): string => {
  const value = form.get(field);
  return typeof value === 'string' ? value.trim() : '';
};

export function answersOf(form: Written, by: Referral['filledInBy']): Answers {
  const text = (field: Field): string => textOf(form, field);
  const helps = form.getAll('help').filter((each) => typeof each === 'string');
  return {
    name: text('name'),
    area: text('area'),
    contacts: contactsOf(form),
    ...filled('safeTimes', text('safe-times')),
    ...filled('ifSomeoneElseAnswers', ifAnswered(form)),
    ...(text('instead-name') !== '' && text('instead-phone') !== ''
      ? { callInstead: { name: text('instead-name'), phone: tidyPhone(text('instead-phone')) } }
      : {}),
    ...filled('codeWord', text('code-word')),
    ...filled('ageBand', text('age')),
    ...filled('childrenRemoved', text('removed')),
    ...filled('childrenWithHer', text('with-her')),
    ...filled('pregnant', text('pregnant')),
    ...(helps.length > 0 ? { wouldHelp: helps } : {}),
    ...filled('language', text('language')),
    ...(form.has('interpreter') ? { interpreter: true } : {}),
    ...filled('accessNeeds', text('access')),
    ...filled('trustedWorker', text('trusted')),
    ...(by === 'worker' ? { worker: workerOf(text) } : {}),
  };
}

function contactsOf(form: Written): Contact[] {
  const [number, email, post] = (['phone', 'email-address', 'post-address'] as const).map((field) => textOf(form, field));
  const contacts: Contact[] = [];
  if (number)
    contacts.push({
      way: 'phone',
      number: tidyPhone(number),
      mayCall: form.has('may-call'),
      mayText: form.has('may-text'),
      mayLeaveMessage: form.has('may-message'),
      maySayWhoWeAre: form.has('may-say'),
    });
  if (email) contacts.push({ way: 'email', address: email, maySayWhoWeAre: form.has('email-say') });
  if (post) contacts.push({ way: 'post', address: post, maySayWhoWeAre: form.has('post-say') });
  return contacts;
}

/** In English whatever she reads, because the person who rings her acts on it at once. */
export function ifAnswered(form: Written): string {
  const chosen = textOf(form, 'if-answered');
  if (chosen === 'own') return textOf(form, 'if-answered-own-label');
  return Object.hasOwn(choices['if-answered'], chosen) ? roomWords[choices['if-answered'][chosen as 'later']] : '';
}

const workerOf = (text: (field: Field) => string): NonNullable<Answers['worker']> => ({
  name: text('worker-name'),
  organisation: text('worker-organisation'),
  ...filled('phone', text('worker-phone') && tidyPhone(text('worker-phone'))),
  consent: true,
});

const filled = <Name extends string>(name: Name, value: string): Partial<Record<Name, string>> =>
  (value === '' ? {} : { [name]: value }) as Partial<Record<Name, string>>;
