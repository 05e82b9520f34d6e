/** What stands in the way of sending, over generated forms: a problem where one is, none where all is well. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answersOf } from '../../src/referral/form/answers-of.ts';
import { fieldsOf, longest, offered, onTheWay, questions, type Field } from '../../src/referral/form/fields.ts';
import { problemsOf } from '../../src/referral/form/problems-of.ts';

type Entries = Partial<Record<Field, string>>;

const form = (entries: Entries): FormData => {
  const data = new FormData();
  for (const [field, value] of Object.entries(entries)) data.append(field, value);
  return data;
};

const whole: Entries = { name: 'Ash', area: 'Derby', phone: '07700 900123', 'may-text': 'on' };
const asWorker: Entries = { ...whole, 'worker-name': 'Sam', 'worker-organisation': 'The Hub', 'worker-consent': 'on' };
const wrong = (entries: Entries, by: 'self' | 'worker' = 'self'): string[] =>
  problemsOf(form(entries), [...onTheWay(by), ...offered], by).map(({ field, word }) => `${field}: ${word}`);
const without = (entries: Entries, field: Field): Entries => Object.fromEntries(Object.entries(entries).filter(([name]) => name !== field));

test('the shortest honest form has no problem', () => {
  assert.deepEqual(wrong(whole), []);
  assert.deepEqual(wrong(asWorker, 'worker'), []);
});

test('each thing that is needed is asked for by its own field, in order', () => {
  assert.deepEqual(wrong({}), ['name: name-missing', 'phone: reach-missing', 'area: area-missing']);
  for (const [field, problem] of [
    ['name', 'name: name-missing'],
    ['area', 'area: area-missing'],
    ['phone', 'phone: reach-missing'],
    ['may-text', 'may-call: phone-unused'],
  ] as const) assert.deepEqual(wrong(without(whole, field)), [problem]);
});

test('a worker says who they are, and that she says yes: without her yes nothing is sent', () => {
  assert.deepEqual(wrong(whole, 'worker'), ['worker-name: worker-name-missing', 'worker-organisation: worker-organisation-missing', 'worker-consent: worker-consent-missing']);
  assert.deepEqual(wrong(without(asWorker, 'worker-consent'), 'worker'), ['worker-consent: worker-consent-missing']);
});

test('any one of the three ways is enough', () => {
  const base = without(without(whole, 'phone'), 'may-text');
  assert.deepEqual(wrong({ ...base, 'email-address': 'ash@example.org' }), []);
  assert.deepEqual(wrong({ ...base, 'post-address': '1 High Street, Derby' }), []);
  assert.deepEqual(wrong({ ...base, 'email-address': 'ash at example' }), ['email-address: email-wrong']);
});

test('a number with digits missing, with too many, and with letters is named as such', () => {
  assert.deepEqual(wrong({ ...whole, phone: '07700 9001' }), ['phone: phone-short']);
  assert.deepEqual(wrong({ ...whole, phone: '07700 900123 45678' }), ['phone: phone-long']);
  assert.deepEqual(wrong({ ...whole, phone: 'ring me' }), ['phone: phone-wrong']);
});

test('a UK number may be written in any usual way, and a foreign one with its code', () => {
  for (const phone of ['07700900123', '+44 7700 900123', '0044 7700 900123', '(01632) 960 118', '+48 512 345 678', '+92 300 1234567'])
    assert.deepEqual(wrong({ ...whole, phone }), [], phone);
  assert.equal((answersOf(form({ ...whole, phone: '+447700900123' }), 'self').contacts[0] as { number: string }).number, '07700 900123');
});

test('half of somebody to call instead, and “something else” without words, are asked about', () => {
  assert.deepEqual(wrong({ ...whole, 'instead-name': 'Jo' }), ['instead-phone: instead-phone-missing']);
  assert.deepEqual(wrong({ ...whole, 'instead-phone': '07700 900456' }), ['instead-name: instead-name-missing']);
  assert.deepEqual(wrong({ ...whole, 'if-answered': 'own' }), ['if-answered-own-label: own-missing']);
});

test('every field that takes words says so when they are too long, and never before', () => {
  const texts: Field[] = ['name', 'area', 'safe-times', 'code-word', 'language', 'access', 'trusted', 'post-address'];
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.integer({ min: 1, max: 1200 }), (field, length) => {
      const found = wrong({ ...whole, [field]: 'a'.repeat(length) });
      assert.deepEqual(found, length > longest(field) ? [`${field}: too-long`] : []);
    }),
  );
});

test('whatever is written, there is at most one problem a field, and a form without problems makes whole answers', () => {
  const fields = questions.flatMap((question) => fieldsOf[question] as readonly Field[]);
  const entries = fc.dictionary(fc.constantFrom(...fields), fc.oneof(fc.string(), fc.constantFrom('07700 900123', 'a@b.org', 'own', 'on')), { maxKeys: fields.length });
  fc.assert(
    fc.property(entries, fc.constantFrom('self' as const, 'worker' as const), (given, by) => {
      const found = problemsOf(form(given), [...onTheWay(by), ...offered], by);
      assert.equal(new Set(found.map(({ field }) => field)).size, found.length);
      if (found.length > 0) return;
      const answers = answersOf(form(given), by);
      assert.ok(answers.name !== '' && answers.area !== '' && answers.contacts.length > 0);
      assert.equal(answers.worker !== undefined, by === 'worker');
    }),
    { numRuns: 500 },
  );
});

test('nothing that she left empty is in the answers', () => {
  assert.deepEqual(Object.keys(answersOf(form({ ...whole, 'code-word': '  ', language: '' }), 'self')).sort(), ['area', 'contacts', 'name']);
});
