import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isBankHoliday } from '../../src/directory/bank-holidays.ts';

/** As GOV.UK publishes them for England and Wales, and the feasts themselves where another day stands in. */
const known: Record<number, string> = {
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-25 12-26 12-27 12-28',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28',
};

for (const [year, days] of Object.entries(known)) {
  it(`knows the bank holidays of ${year}`, () => {
    const found: string[] = [];
    for (let day = Date.UTC(Number(year), 0, 1); new Date(day).getUTCFullYear() === Number(year); day += 86_400_000) {
      if (isBankHoliday(day)) found.push(new Date(day).toISOString().slice(5, 10));
    }
    assert.equal(found.join(' '), days);
  });
}
