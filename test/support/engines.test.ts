/** Which engines a run takes: an unknown one is told apart from one that is not installed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEngine, UnknownEngine } from './engines.ts';

test('an engine is known by its name', () => {
  assert.equal(parseEngine('webkit'), 'webkit');
});

test('an unknown one is an error that names the known ones', () => {
  assert.throws(() => parseEngine('safari'), new UnknownEngine('safari'));
  assert.match(new UnknownEngine('safari').message, /"safari" is no engine of these tests\. Choose from: chromium, firefox, webkit\./);
});
