/** What the desk gives to paste is pasted as it is, and `check` takes it: it says what is still to do, and stops nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { makePair } from '../../src/desk/key/key-pair.ts';
import { yamlOf } from '../../src/desk/page/public-key.ts';
import { typed } from '../authoring/support/command.ts';
import { change, sampleFolder, write } from '../authoring/support/folder.ts';

/** The sample's programme with the text from the desk's page at the end, where its programme ends. */
async function pasted(context: TestContext): Promise<string> {
  const folder = sampleFolder(context);
  const { public: key } = await makePair();
  write(folder, 'programmes.yaml', readFileSync(join(folder, 'programmes.yaml'), 'utf8').trimEnd() + '\n' + yamlOf(key));
  return folder;
}

test('pasted as it is, nothing is wrong but that the address of the inbox is still to come', async (context) => {
  const { status, written } = await typed(['check', await pasted(context)]);
  assert.equal(status, 0, written);
  assert.match(written, /The address of the inbox is not here yet, so the room of this programme stays shut/);
  assert.match(written, /Nothing is broken; 1 to look at\./);
});

test('until then no room is built and the chat offers none', async (context) => {
  const folder = await pasted(context);
  const out = join(folder, '..', 'built');
  const { status, errors } = await typed(['build', folder, '--out', out, '--refer', join(folder, '..', 'refer')]);
  assert.equal(status, 0, errors);
  const flow = JSON.parse(readFileSync(join(out, 'finding-a-group.json'), 'utf8')) as { programmes: { walks: { contacts: Record<string, string> } } };
  assert.equal(flow.programmes.walks.contacts.room, undefined);
});

test('with the address in its place, nothing is wrong at all', async (context) => {
  const folder = await pasted(context);
  change(folder, 'programmes.yaml', "inbox: ''", 'inbox: https://refer.example.org');
  const { status, written } = await typed(['check', folder]);
  assert.equal(status, 0, written);
  assert.doesNotMatch(written, /to look at|programmes\.yaml/);
});
