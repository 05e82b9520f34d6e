/** The reference she is given: from the id alone, in letters nobody misreads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { referenceOf } from '../../src/referral/reference.ts';

test('a reference is eight letters of Crockford in two groups', () => {
  fc.assert(fc.property(fc.uuid({ version: 4 }), (id) => { assert.match(referenceOf(id), /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/); }));
});

test('a reference is the first forty bits, read as Crockford writes them', () => {
  assert.equal(referenceOf('00000000-0000-4000-8000-000000000000'), '0000-0000');
  assert.equal(referenceOf('ffffffff-ff00-4000-8000-000000000000'), 'ZZZZ-ZZZZ');
  assert.equal(referenceOf('00000000-2100-4000-8000-000000000000'), '0000-0011');
  assert.equal(referenceOf('00000000-2100-4000-8000-ffffffffffff'), referenceOf('00000000-21ff-4fff-8000-000000000000'));
});
