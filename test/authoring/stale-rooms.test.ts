/** A room that no programme has any more is taken away; whatever the builder did not write stays. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Built } from '../../src/authoring/build/build-folder.ts';
import { writeRooms } from '../../src/authoring/build/room/write-rooms.ts';

interface Place {
  base: string;
  out: string;
  /** Builds rooms of these programmes. */
  build: (...programmes: string[]) => string[];
}

function place(context: TestContext): Place {
  const base = mkdtempSync(join(tmpdir(), 'signpost-rooms-'));
  context.after(() => { rmSync(base, { recursive: true }); });
  const [out, source] = [join(base, 'refer'), join(base, 'flows')];
  mkdirSync(source);
  const room = (programme: string): Built => new Map<string, unknown>([['index.html', `<h1>${programme}</h1>`], ['room.js', 'open()'], ['headers.json', { a: 1 }]]);
  return { base, out, build: (...programmes) => writeRooms(new Map(programmes.map((programme) => [programme, room(programme)])), out, source) };
}

test('a room that is built again loses nothing, and one whose programme is gone is taken away', (context) => {
  const { out, build } = place(context);
  assert.deepEqual(build('walks', 'swims'), []);
  assert.deepEqual(build('walks', 'swims'), []);
  assert.deepEqual(build('walks').sort(), ['swims/headers.json', 'swims/index.html', 'swims/room.js']);
  assert.deepEqual(readdirSync(out).sort(), ['.signpost-rooms.json', 'walks']);
  assert.equal(build().length, 3, 'no programme has a room');
  assert.deepEqual(readdirSync(out), ['.signpost-rooms.json']);
});

test('what somebody else put there or changed stays, and so does their folder', (context) => {
  const { out, build } = place(context);
  build('walks', 'swims');
  writeFileSync(join(out, 'swims', 'notes.txt'), 'ours');
  writeFileSync(join(out, 'swims', 'index.html'), 'This programme has moved.');
  mkdirSync(join(out, 'dances'));
  writeFileSync(join(out, 'dances', 'index.html'), 'ours');
  build('walks');
  assert.deepEqual(readdirSync(join(out, 'swims')).sort(), ['index.html', 'notes.txt']);
  assert.ok(existsSync(join(out, 'dances', 'index.html')));
});

test('rooms that stood there before there was a list stay', (context) => {
  const { out, build } = place(context);
  build('walks', 'swims');
  rmSync(join(out, '.signpost-rooms.json'));
  assert.deepEqual(build('walks'), []);
  assert.ok(existsSync(join(out, 'swims', 'index.html')));
});

test('a list that names something outside, or leads there by a link, takes nothing away', (context) => {
  const { base, out, build } = place(context);
  build('walks', 'swims');
  mkdirSync(join(base, 'elsewhere'));
  const theirs = join(base, 'elsewhere', 'index.html');
  writeFileSync(theirs, '<h1>swims</h1>');
  rmSync(join(out, 'swims'), { recursive: true });
  symlinkSync(join(base, 'elsewhere'), join(out, 'swims'));
  build('walks');
  assert.ok(existsSync(theirs));
  const list = JSON.stringify({ '../elsewhere/index.html': createHash('sha256').update('<h1>swims</h1>').digest('hex') });
  for (const text of [list, '[', 'null']) {
    writeFileSync(join(out, '.signpost-rooms.json'), text);
    assert.deepEqual(build('walks'), []);
  }
  assert.ok(existsSync(theirs));
});
