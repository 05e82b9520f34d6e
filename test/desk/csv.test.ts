/** The table: read back by rules of our own, and never a formula. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toCsv } from '../../src/desk/csv/csv.ts';
import { referralTable } from '../../src/desk/csv/referral-table.ts';
import type { Opened } from '../../src/desk/opening/open-all.ts';
import { referral, words } from './support/generated.ts';
import { rain, sky } from './support/women.ts';

/** RFC 4180, read letter by letter: not the way it is written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    assert.equal(text[at], '"', `a cell begins without a quote at ${at}`);
    let cell = '';
    for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
      cell += text.charAt(at);
      if (text[at] === '"') at += 1;
    }
    at += 1;
    row.push(cell);
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else {
      assert.equal(text[at], ',', `neither comma nor end of row at ${at}`);
      at += 1;
    }
  }
  assert.deepEqual(row, []);
  return rows;
}

const asOpened = (one: typeof sky, unread: [string, string][] = []): Opened => ({ referral: one, unread, from: 'a', labelDiffers: false, twin: false });

/** What a spreadsheet would run: a sign it takes for a formula, first in the cell or after blanks. */
const runs = (cell: string): boolean => /^[\s\0]*[=+\-@＝＋－＠]/.test(cell) || /^[\t\r]/.test(cell);

test('what is written is what is read, but for the mark that stops formulas', () => {
  fc.assert(fc.property(fc.array(fc.array(words, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }), (rows) => {
    const csv = toCsv(rows);
    assert.ok(csv.startsWith('\uFEFF'));
    const back = readCsv(csv.slice(1));
    assert.deepEqual(back.map((row) => row.map((cell, at) => (runs(cell.slice(1)) && cell.startsWith("'") ? cell.slice(1) : [cell, at][0]))),
      rows.map((row) => row.map((cell) => (cell.startsWith("'") && runs(cell.slice(1)) ? cell.slice(1) : cell))));
  }), { numRuns: 500 });
});

test('no cell of a table of referrals is a formula, whatever she wrote', () => {
  fc.assert(fc.property(fc.array(referral, { minLength: 1, maxLength: 5 }), (women) => {
    const rows = readCsv(toCsv(referralTable(women.map((woman) => asOpened(woman, [['=odd', '=1']])))).slice(1));
    assert.equal(rows.length, women.length + 1);
    for (const row of rows) {
      assert.equal(row.length, rows[0]?.length);
      assert.deepEqual(row.filter(runs), []);
    }
  }), { numRuns: 200 });
});

test('each way to reach her stands beside what must not be done with it', () => {
  const [head = [], ofSky = [], ofRain = []] = referralTable([asOpened(sky), asOpened(rain)]);
  const of = (row: string[], column: string): string | undefined => row[head.indexOf(column)];
  assert.equal(of(ofSky, 'Name she likes'), 'Sky');
  assert.equal(of(ofSky, 'Way to reach her 1'), 'Phone: 07700 900123');
  assert.equal(of(ofSky, 'DO NOT 1'), 'Do not text. Do not leave a message. Do not say who you are');
  assert.equal(of(ofSky, 'Allowed 1'), 'call');
  assert.equal(of(ofSky, 'Way to reach her 2'), 'E-mail: sky@example.org');
  assert.equal(of(ofSky, 'Code word'), 'bluebell');
  assert.deepEqual([of(ofSky, 'Age'), of(ofSky, 'Children removed')], ['25 to 34', 'Two']);
  assert.match(of(ofSky, 'What would help') ?? '', /^[A-Z].*\n[A-Z].*\na-choice-of-a-newer-room$/);
  assert.equal(of(ofRain, 'DO NOT 1'), '');
  assert.equal(of(ofRain, 'Way to reach her 2'), '');
  assert.equal(of(ofRain, 'Worker’s name'), 'Amina Example');
  assert.equal(of(ofSky, 'Worker’s name'), '');
  assert.equal(new Set(head).size, head.length);
});
