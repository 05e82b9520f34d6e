/** What was open is gone: by hand, after ten minutes alone, and when the page goes. Nothing is ever kept or asked of a network. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { chosenEngines } from '../../support/open-page.ts';
import { teamKey } from '../../desk/support/keys.ts';
import { seal } from '../../desk/support/sealing.ts';
import { sky } from '../../desk/support/women.ts';
import type { Engine } from '../../support/engines.ts';
import type { TestContext } from 'node:test';
import { DeskPage } from './desk-page.ts';

const { pair } = await teamKey();
const hers = ['bluebell', '07700 900123', 'My sister Jo', 'Arboretum'];

async function withSky(t: TestContext, engine: Engine): Promise<DeskPage> {
  const desk = await DeskPage.unlocked(t, engine);
  await desk.choose('Choose files', { 'referral.json': JSON.stringify(await seal(sky, [pair.public])) });
  await desk.heading('1 referral');
  await desk.press('Sky');
  await desk.heading('Sky');
  const everything = await desk.everything();
  assert.ok(hers.every((word) => everything.includes(word)));
  return desk;
}

async function isGone(desk: DeskPage): Promise<void> {
  const everything = await desk.everything();
  for (const word of hers) assert.ok(!everything.includes(word), `“${word}” is still there`);
}

for (const engine of chosenEngines()) {
  test(`${engine}: locked by hand, nothing of hers is left`, async (t) => {
    const desk = await withSky(t, engine);
    await desk.press('Lock now');
    await desk.says('The desk is locked.');
    await isGone(desk);
    await desk.heading('Open referrals');
  });

  test(`${engine}: left alone for nine minutes it asks, and after ten it has forgotten`, async (t) => {
    const desk = await withSky(t, engine);
    await desk.leaveAlone(9.1);
    await desk.says('Are you still there?');
    await desk.press('Stay');
    await desk.heading('Sky');
    assert.ok(!(await desk.text()).includes('Are you still there?'));
    await desk.leaveAlone(9.1);
    await desk.says('Are you still there?');
    await desk.leaveAlone(1);
    await desk.says('Nobody used the desk for ten minutes');
    await isGone(desk);
  });

  test(`${engine}: gone to another page and back, nothing of hers is left`, async (t) => {
    const desk = await withSky(t, engine);
    await desk.page.open('about:blank');
    await desk.page.back();
    await desk.heading('Open referrals');
    await isGone(desk);
    await desk.page.reload();
    await desk.heading('Open referrals');
    await isGone(desk);
  });

  test(`${engine}: nothing in the address, the title or any store`, async (t) => {
    const desk = await withSky(t, engine);
    const [address, title, visited, stores] = await desk.page.evaluate(async () => {
      const lengthOf = (read: () => number): number => {
        try { return read(); } catch { return 0; }
      };
      const databases = await indexedDB.databases().catch(() => []);
      return [location.href, document.title, history.length, [lengthOf(() => localStorage.length), lengthOf(() => sessionStorage.length), lengthOf(() => document.cookie.length), databases.length]] as const;
    });
    assert.match(address, /\/dist\/desk\.html$/);
    assert.equal(title, 'The desk');
    assert.ok(visited <= 2);
    assert.deepEqual(stores, [0, 0, 0, 0]);
  });

  test(`${engine}: its policy lets it ask no network and wear nothing else`, async (t) => {
    const desk = await DeskPage.open(t, engine);
    const blocked = await desk.page.evaluate(async () => {
      const told = new Set<string>();
      const all = new Promise<string[]>((resolve) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          told.add(effectiveDirective.replace(/-(?:elem|attr)$/, ''));
          if (told.size === 3) resolve([...told].sort());
        });
      });
      const image = new Image();
      image.src = 'https://example.org/x.png';
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
      await fetch('https://example.org/').catch(() => undefined);
      return all;
    });
    assert.deepEqual(blocked, ['connect-src', 'img-src', 'style-src']);
  });
}

test('the one file holds its script and style, named by their hashes, and nothing from elsewhere', () => {
  const html = readFileSync('dist/desk.html', 'utf8');
  const [policy = ''] = /(?<=Content-Security-Policy" content=")[^"]+/.exec(html) ?? [];
  for (const [tag, directive] of [['script', 'script-src'], ['style', 'style-src']] as const) {
    const parts = [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))];
    assert.equal(parts.length, 1);
    const hash = createHash('sha256').update(parts[0]?.[1] ?? '').digest('base64');
    assert.ok(policy.includes(`${directive} 'sha256-${hash}'`), directive);
  }
  for (const directive of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'"]) assert.ok(policy.includes(directive));
  assert.doesNotMatch(html.replace(/<script>[^]*<\/script>/, ''), /(?:src|href)=/);
  const hash = createHash('sha256').update(html).digest('hex');
  assert.equal(readFileSync('dist/desk.html.sha256', 'utf8'), `${hash}  desk.html\n`);
});
