/** What chat and room may say to each other, and that nothing else is heard. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFromChat, readFromRoom } from '../../src/flow/room-talk.ts';

test('a room says one of four words, and a chat hears nothing else', () => {
  for (const word of ['size', 'leave', 'sent', 'closed']) assert.equal(readFromRoom(word), word);
  fc.assert(fc.property(fc.anything(), (data) => {
    const heard = readFromRoom(data);
    assert.ok(heard === null || ['size', 'leave', 'sent', 'closed'].includes(data as string));
  }));
});

test('a chat opens a room, in a language, with an area or without, and passes nothing beside it', () => {
  assert.deepEqual(readFromChat({ signpost: 'open' }), { signpost: 'open' });
  assert.deepEqual(readFromChat({ signpost: 'open', area: 'Derby' }), { signpost: 'open', area: 'Derby' });
  assert.deepEqual(readFromChat({ signpost: 'open', lang: 'pl', area: 'Derby' }), { signpost: 'open', lang: 'pl', area: 'Derby' });
  for (const data of [null, 'open', [], { signpost: 'read' }, { area: 'Derby' }, { signpost: 'open', area: 1 }, { signpost: 'open', area: 'a'.repeat(81) }, { signpost: 'open', key: 'x' }, { signpost: 'open', lang: 7 }, { signpost: 'open', lang: 'a'.repeat(36) }])
    assert.equal(readFromChat(data), null);
  fc.assert(fc.property(fc.anything(), (data) => { assert.ok(readFromChat(data) === null); }));
});
