import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longDate } from '../../src/messages/long-date.ts';

describe('a date as people write it', () => {
  it('is as exact as it was given', () => {
    assert.equal(longDate('2026-11-21', 'en'), '21 November 2026');
    assert.equal(longDate('2024-12', 'en'), 'December 2024');
    assert.equal(longDate('2024', 'en'), '2024');
  });

  it('is the same day in every time zone', () => {
    const zone = process.env.TZ;
    for (const far of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London']) {
      process.env.TZ = far;
      assert.equal(longDate('2026-03-29', 'en'), '29 March 2026');
      assert.equal(longDate('2026-01-01', 'en'), '1 January 2026');
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('is British in every English', () => {
    assert.equal(longDate('2026-11-21', 'en-US'), '21 November 2026');
  });

  it("is in the conversation's language", () => {
    assert.equal(longDate('2026-11-21', 'cy'), '21 Tachwedd 2026');
    assert.equal(longDate('2026-11', 'pl'), 'listopad 2026');
  });

  it('stays as it is when it is no date', () => {
    for (const odd of ['', 'last spring', '2026-11-21T10:00', '2026-1-1', '21/11/2026']) {
      assert.equal(longDate(odd, 'en'), odd);
    }
  });

  it('in a language code that this browser does not know is still a date', () => {
    for (const code of ['en-xa', 'ar-xb', 'qaa']) {
      assert.match(longDate('2026-11-21', code), /2026|٢٠٢٦/);
    }
  });
});
