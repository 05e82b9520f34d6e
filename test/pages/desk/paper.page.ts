/** What leaves the desk on purpose: paper, one page each, and a table. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { chosenEngines } from '../../support/open-page.ts';
import type { Engine } from '../../support/engines.ts';
import { teamKey } from '../../desk/support/keys.ts';
import { seal } from '../../desk/support/sealing.ts';
import { many, rain, sky } from '../../desk/support/women.ts';
import { DeskPage } from './desk-page.ts';

const { pair } = await teamKey();

async function withReferrals(t: TestContext, engine: Engine, women = [sky, rain]): Promise<DeskPage> {
  const desk = await DeskPage.unlocked(t, engine);
  const sealed = await Promise.all(women.map((woman) => seal(woman, [pair.public])));
  await desk.choose('Choose files', { 'all.json': JSON.stringify(sealed) });
  await desk.heading(`${women.length} referrals`);
  await desk.neverPrints();
  return desk;
}

/** How many pages a PDF has, by what its page tree says. */
async function pagesOf(desk: DeskPage): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-paper-'));
  try {
    await desk.page.pdf(join(folder, 'paper.pdf'));
    // The tree has branches; its root counts them all.
    const counts = [...readFileSync(join(folder, 'paper.pdf'), 'latin1').matchAll(/\/Type \/Pages\s*\/Count (\d+)/g)].map(([, count]) => Number(count));
    return Math.max(...counts);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const leaves = (desk: DeskPage): Promise<string[]> =>
  desk.page.evaluate(() => [...document.querySelectorAll('.paper .leaf')].map((leaf) => leaf.textContent.replace(/\s+/g, ' ').trim()));

for (const engine of chosenEngines()) {
  test(`${engine}: prints all, each on a page of its own, her safety first`, async (t) => {
    const desk = await withReferrals(t, engine, [sky, ...many(20)]);
    await desk.press('Print all, a page each');
    const printed = await leaves(desk);
    assert.equal(printed.length, 21);
    assert.match(printed[0] ?? '', /^Sky 0000-0000 Before you contact her Phone 07700 900123 Do not text ?Do not leave a message ?Do not say who you are/);
    assert.match(printed[0] ?? '', /Private\. Printed .* shred it/);
    if (desk.page.can.pdf) assert.equal(await pagesOf(desk), 21);
  });

  test(`${engine}: prints the one that is open, also from the browser's own menu`, async (t) => {
    const desk = await withReferrals(t, engine);
    await desk.press('Sky');
    await desk.heading('Sky');
    if (desk.page.can.pdf) assert.equal(await pagesOf(desk), 1);
    await desk.page.evaluate(() => { dispatchEvent(new Event('beforeprint')); });
    const printed = await leaves(desk);
    assert.equal(printed.length, 1);
    assert.match(printed[0] ?? '', /^Sky 0000-0000/);
    await desk.press('All referrals');
    await desk.heading('2 referrals');
    assert.deepEqual(await leaves(desk), []);
  });

  test(`${engine}: saves a table, and first says what a table is not`, async (t) => {
    const desk = await withReferrals(t, engine, [{ ...sky, answers: { ...sky.answers, name: '=HYPERLINK("x")' } }, rain]);
    await desk.press('Save as a table (CSV)');
    await desk.says('A table is not sealed');
    await desk.press('Do not save');
    await desk.press('Save as a table (CSV)');
    const saved = await desk.saving(() => desk.press('I understand. Save the table'));
    assert.equal(saved.name, 'referrals.csv');
    assert.ok(saved.text.startsWith('\uFEFF"Reference","Sent","Name she likes",'));
    const [, ofRain = '', ofSky = '', ...rest] = saved.text.split('\r\n');
    assert.deepEqual(rest, ['']);
    assert.ok(ofRain.startsWith('"Z3JC-580H","2026-11-21T16:05:00.000Z","Rain","Phone: 07700 900789"'));
    assert.ok(ofSky.includes(`,"'=HYPERLINK(""x"")",`) && ofSky.includes('"Do not text. Do not leave a message. Do not say who you are"'));
    await desk.says('The table is saved.');
  });
}
