import assert from 'node:assert/strict';
import { it } from 'node:test';
import { href, isFree, tidy } from '../../src/directory/telephone.ts';

it('makes links that a phone can dial', () => {
  assert.equal(href('tel', '0808 801 0366'), 'tel:08088010366');
  assert.equal(href('tel', '+44 (0)1332 000000'), 'tel:+441332000000');
  assert.equal(href('sms', '85258'), 'sms:85258');
});

it('writes the word of a text so that iPhones and Android both read it', () => {
  assert.equal(href('sms', '999', 'REGISTER'), 'sms:999?&body=REGISTER');
  assert.equal(href('sms', '80010', 'legalaid A & B'), 'sms:80010?&body=legalaid%20A%20%26%20B');
  assert.equal(href('tel', '999', 'REGISTER'), 'tel:999');
});

it('keeps a publisher’s grouping and groups what has none', () => {
  assert.equal(tidy(' 08000  198 668 '), '08000 198 668');
  assert.equal(tidy('08088010366'), '0808 801 0366');
  assert.equal(tidy('03001239999'), '0300 123 9999');
  assert.equal(tidy('+441629533190'), '01629 533190');
  assert.equal(tidy('02079460000'), '020 7946 0000');
  assert.equal(tidy('116123'), '116 123');
  assert.equal(tidy('85258'), '85258');
});

it('knows which calls cost nothing', () => {
  for (const free of ['0800 028 0077', '08000 198 668', '0808 2000 247', '116 123', '111', '999', '+44 808 801 0366', '0800 1111']) {
    assert.ok(isFree(free), free);
  }
  for (const paid of ['0300 123 1999', '0345 345 4345', '01332 000000', '020 7946 0000', '07700 900123', '85258', '1110', '']) {
    assert.ok(!isFree(paid), paid);
  }
});
