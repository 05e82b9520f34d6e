/** The language of a room: the nearest that it has, and its words, with what a translation lacks in English. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RoomConfig } from '../../src/flow/room.ts';
import { nearestLanguage } from '../../src/referral/language/nearest-language.ts';
import { sayIn } from '../../src/referral/language/say.ts';

const languages: RoomConfig['languages'] = {
  en: { name: 'English', dir: 'ltr', words: {}, own: {} },
  pl: { name: 'Polski', dir: 'ltr', words: { call: 'Zadzwoń: {{number}}', 'intro-title': 'Do {{name}}' }, own: { name: 'Spacery', hours: 'Pon.' } },
  'ar-xb': { name: 'X', dir: 'rtl', words: { call: 'X {{number}}' }, own: {} },
};
const room: RoomConfig = {
  programme: 'walks', name: 'Walks', lang: 'en', languages, inbox: 'https://a.example.org', keys: [], hosts: [], ways: { hours: 'Mondays', cost: 'Free' }, told: { reply: 'Soon' }, exit: '', seal: '',
};

test('the first of her languages that it has, however it is spelled, or else its own', () => {
  for (const [wanted, found] of [[['pl-PL'], 'pl'], [['de', 'PL'], 'pl'], [['AR-XB'], 'ar-xb'], [['ar'], 'en'], [['', 'en-GB'], 'en'], [[], 'en'], [['constructor'], 'en']] as const)
    assert.equal(nearestLanguage(room, wanted), found, wanted.join());
});

test('words and the team’s own words are those of the language; what it lacks is marked as English', () => {
  const say = sayIn(room, 'pl', 'self');
  assert.equal(say('call', { number: '1 2' }), 'Zadzwoń: 1 2');
  assert.equal(say('intro-title'), 'Do Spacery');
  assert.equal(say.own('hours'), 'Pon.');
  assert.equal(say.text('leave'), 'Leave');
  for (const marked of [say('leave'), say.own('cost'), say.own('reply')]) assert.deepEqual((marked as { values: unknown[] }).values[0], 'en');
  assert.equal(say.own('readers'), undefined);
});

test('in its own language nothing is marked, and a worker reads words of her own', () => {
  assert.equal(sayIn(room, 'en', 'self')('name-title'), 'What would you like to be called?');
  assert.equal(sayIn(room, 'en', 'worker')('name-title'), 'What does she like to be called?');
  assert.equal(sayIn(room, 'en', 'worker').own('hours'), 'Mondays');
});

test('from right to left, a number is kept together', () => {
  assert.equal(sayIn(room, 'ar-xb', 'self')('call', { number: '1 2' }), 'X \u20681 2\u2069');
});
