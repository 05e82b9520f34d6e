/** The machine: generated ways through it, with a line that fails as it likes. Nothing is sent that was not sealed, and nothing twice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createActor, fromPromise, waitFor } from 'xstate';
import { roomMachine, type RoomEvent } from '../../src/referral/machine/room-machine.ts';
import type { Delivered, NotSent } from '../../src/referral/deliver.ts';
import type { Posted } from '../../src/referral/seal/sealed.ts';

const posted = (id: string): Posted => ({ id, programme: 'example', sealed: { protected: '', iv: '', ciphertext: id, tag: '', recipients: [] } });

function room(lines: Delivered[], seals: (Error | null)[] = []) {
  const sent: Posted[] = [];
  let sealed = 0;
  const actor = createActor(
    roomMachine.provide({
      actors: {
        seal: fromPromise(() => {
          const error = seals.shift();
          sealed += 1;
          return error ? Promise.reject(error) : Promise.resolve(posted(`sealed-${sealed}`));
        }),
        deliver: fromPromise<Delivered, Posted>(({ input }) => {
          sent.push(input);
          return Promise.resolve(lines.shift() ?? { sent: true, receivedAt: 'now' });
        }),
      },
    }),
  ).start();
  return { actor, sent, sealedTimes: () => sealed };
}

const still = (actor: ReturnType<typeof room>['actor']) =>
  waitFor(actor, (state) => !state.matches('sealing') && !state.matches('sending'));

const toReview: RoomEvent[] = [{ type: 'begin', by: 'self' }, { type: 'next' }, { type: 'next' }, { type: 'next' }, { type: 'next' }];
const down = (why: NotSent): Delivered => ({ sent: false, why });

test('from the first question to the receipt', async () => {
  const { actor, sent } = room([]);
  for (const event of toReview) actor.send(event);
  assert.ok(actor.getSnapshot().matches('reviewing'));
  actor.send({ type: 'send' });
  assert.ok((await still(actor)).matches('sent'));
  assert.equal(sent.length, 1);
  assert.equal(actor.getSnapshot().context.receivedAt, 'now');
});

test('tried again, the very same envelope is sent; changed, another one', async () => {
  const { actor, sent, sealedTimes } = room([down('silent'), down('offline'), down('busy')]);
  for (const event of toReview) actor.send(event);
  actor.send({ type: 'send' });
  assert.equal((await still(actor)).context.why, 'silent');
  actor.send({ type: 'retry' });
  assert.equal((await still(actor)).context.why, 'offline');
  assert.equal(sent[0], sent[1]);
  assert.equal(sealedTimes(), 1);
  actor.send({ type: 'back' });
  assert.equal(actor.getSnapshot().context.posted, null);
  actor.send({ type: 'send' });
  assert.equal((await still(actor)).context.why, 'busy');
  assert.equal(sealedTimes(), 2);
  assert.notEqual(sent[2]?.id, sent[0]?.id);
});

test('what cannot be sealed is never sent, and says why', async () => {
  for (const [name, why] of [['KeyDiffers', 'key'], ['NoKey', 'key'], ['TooLong', 'too-long'], ['SealingMissing', 'sealing']] as const) {
    const { actor, sent } = room([], [Object.assign(new Error('No'), { name })]);
    for (const event of toReview) actor.send(event);
    actor.send({ type: 'send' });
    const state = await still(actor);
    assert.ok(state.matches('failed'));
    assert.equal(state.context.why, why);
    assert.equal(sent.length, 0);
  }
});

test('an answer that is changed from the check leads back to the check', () => {
  const { actor } = room([]);
  for (const event of toReview) actor.send(event);
  actor.send({ type: 'change', question: 'help' });
  assert.ok(actor.getSnapshot().matches({ editing: 'changing' }));
  assert.equal(actor.getSnapshot().context.question, 'help');
  actor.send({ type: 'next' });
  assert.ok(actor.getSnapshot().matches('reviewing'));
});

const events = fc.array(
  fc.oneof(
    fc.constantFrom<RoomEvent>(
      { type: 'begin', by: 'self' }, { type: 'begin', by: 'worker' }, { type: 'next' }, { type: 'back' }, { type: 'together' }, { type: 'one by one' },
      { type: 'send' }, { type: 'retry' }, { type: 'change', question: 'reach' }, { type: 'reject', problems: [{ field: 'phone', word: 'reach-missing' }] },
    ),
    // More often than not she goes on.
    fc.constant<RoomEvent>({ type: 'next' }),
  ),
  { maxLength: 40 },
);
const line = fc.array(
  fc.oneof(fc.constantFrom(...(['offline', 'refused', 'busy', 'silent', 'unknown'] as const)).map(down), fc.constant<Delivered>({ sent: true, receivedAt: 'then' })),
  { maxLength: 8 },
);

test('whatever she presses and whatever the line does: sent only from the check, the same bytes under one id, and sent means taken', async () => {
  await fc.assert(
    fc.asyncProperty(events, line, async (pressed, lines) => {
      const taken = lines.findIndex(({ sent: is }) => is);
      const { actor, sent } = room([...lines]);
      for (const event of pressed) {
        const before = actor.getSnapshot();
        if (before.status === 'done') break;
        actor.send(event);
        if (actor.getSnapshot().matches('sealing') && !before.matches('sealing')) assert.ok(before.matches('reviewing') || before.matches('failed'));
        await still(actor);
      }
      const byId = new Map<string, Posted>();
      for (const each of sent) {
        assert.ok((byId.get(each.id) ?? each) === each, 'one id, one envelope');
        byId.set(each.id, each);
      }
      const isSent = actor.getSnapshot().matches('sent');
      const wasTaken = taken === -1 ? sent.length > lines.length : sent.length > taken;
      assert.equal(isSent, wasTaken);
    }),
    { numRuns: 400 },
  );
});
