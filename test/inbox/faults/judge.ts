/** Told sent: there once, as it was sealed. Told not sent: a reason, and sending it again brings it there. */
import assert from 'node:assert/strict';
import { deliver } from '../../../src/referral/deliver.ts';
import { everything } from '../support/ask.ts';
import type { Sent } from './sending.ts';

const reasons = ['offline', 'refused', 'busy', 'silent', 'unknown'];

const counted = (names: readonly string[]): string =>
  [...new Set(names)].sort().map((name) => `${name} ${names.filter((each) => each === name).length}`).join(', ');

export async function judge(address: string, sent: readonly Sent[], storms: readonly string[]): Promise<string> {
  const there = await everything(address);
  const byId = new Map(there.map((kept) => [kept.id, kept]));
  assert.equal(byId.size, there.length, 'none is there twice');

  const arrived = sent.filter(({ told }) => told.sent);
  for (const { posted, told } of arrived) {
    const kept = byId.get(posted.id);
    assert.ok(kept, `she was told that ${posted.id} was sent, and it is not there`);
    assert.deepEqual(kept.sealed, posted.sealed);
    assert.equal(told.sent && told.receivedAt, kept.receivedAt);
  }
  const waiting = sent.filter(({ told }) => !told.sent);
  for (const { told } of waiting) assert.ok(!told.sent && reasons.includes(told.why), JSON.stringify(told));
  // A well-formed referral is never refused by the inbox itself.
  assert.deepEqual(waiting.filter(({ told }) => !told.sent && told.why === 'refused'), []);
  const ids = new Set(sent.map(({ posted }) => posted.id));
  assert.deepEqual(there.filter(({ id }) => !ids.has(id)), [], 'nothing is there that nobody sent');

  const already = waiting.filter(({ posted }) => byId.has(posted.id)).length;
  for (const { posted } of waiting) {
    const again = await deliver(address, posted);
    assert.ok(again.sent, `sent again without a fault, ${posted.id} did not arrive`);
  }
  const all = await everything(address);
  assert.deepEqual(all.map(({ id }) => id).sort(), [...ids].sort());
  const faults = sent.flatMap((each) => each.faults);
  return [
    `${sent.length} runs, ${faults.length} tries (${counted(faults)})`,
    storms.length === 0 ? 'no storms' : `storms: ${counted(storms)}`,
    `told sent: ${arrived.length}, each there once`,
    `told not sent: ${waiting.length} (${counted(waiting.map(({ told }) => (told.sent ? '' : told.why)))}); ${already} of them had arrived, and all ${waiting.length} did when sent again`,
  ].join('\n    ');
}
