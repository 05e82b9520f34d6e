/** `signpost-chat new`: a folder to begin with, that needs nothing mended. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { namedFor } from '../../src/authoring/new/named.ts';
import type { DirectorySource } from '../../src/directory/service-source.ts';
import { typed } from './support/command.ts';
import { emptyFolder } from './support/folder.ts';
import { said } from './support/said.ts';
import { tried } from './support/tried.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('a whole folder, with nothing to mend, to look at or to note; it builds and runs', async (context) => {
  const folder = join(emptyFolder(context), 'deep', 'practice');
  const { status, written, errors } = await typed(['new', folder]);
  assert.deepEqual({ status, errors }, { status: 0, errors: '' });
  assert.equal(written, `${folder} is ready: a small conversation, a programme, services and journeys.

  npx signpost-chat check ${folder}    says what is wrong, where, and what to do
  npx signpost-chat try ${folder}      talk with it here
  npx signpost-chat dev ${folder}      see it in your browser while you write

Begin with ${folder}/README.md.
`);
  assert.deepEqual(said(folder), []);
  assert.equal((await typed(['build', folder, '--out', join(emptyFolder(context), 'out')])).status, 0);
  assert.match((await tried([folder], ['Could it', 'In our', 'Yes'])).written, /First Steps could suit you\. Only you decide\./);
});

test('each file names the schema that completes it', async (context) => {
  const folder = join(emptyFolder(context), 'practice');
  await typed(['new', folder]);
  for (const file of filesIn(folder).filter((name) => name.endsWith('.yaml'))) {
    const [, schema] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    assert.ok(schema !== undefined, file);
    assert.ok(filesIn(folder).includes(join(file, '..', schema)), `${file}: ${schema}`);
  }
});

test('the README leads to the guide', async (context) => {
  const folder = join(emptyFolder(context), 'practice');
  await typed(['new', folder]);
  const [, guide = ''] = /\[How to write a conversation\]\(([^)]+)\)/.exec(readFileSync(join(folder, 'README.md'), 'utf8')) ?? [];
  assert.equal(resolve(folder, guide), join(root, 'flows/README.md'));
});

test('--name: the title, and the names of the files', async (context) => {
  const folder = join(emptyFolder(context), 'practice');
  assert.equal((await typed(['new', folder, '--name', 'Élan & Co. Women’s House'])).status, 0);
  assert.ok(filesIn(folder).includes('journeys/elan-co-womens-house.yaml'));
  assert.deepEqual(said(folder), []);
  assert.match((await tried([folder], [])).written, /── Élan & Co\. Women’s House ──/);
});

test('names and their ids', () => {
  assert.deepEqual(namedFor('  Rose   House '), { name: 'Rose House', id: 'rose-house' });
  assert.equal(namedFor('4 Corners').id, 'corners');
  assert.equal(namedFor('女性中心').id, 'our-conversation');
  assert.equal(namedFor('Services').id, 'our-conversation');
  assert.equal(namedFor('a'.repeat(60)).id.length, 40);
  for (const name of ['', 'a: b', '"x"', '[x](https://x.org)', '*bold*', '-x', 'x'.repeat(61), 'a\nb {{c}}', '<b>'])
    assert.throws(() => namedFor(name), { name: 'WrongUse' }, name);
});

test('a folder that holds something is left as it is', async (context) => {
  const folder = emptyFolder(context);
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  assert.deepEqual(await typed(['new', folder]), { status: 2, written: '', errors: `${folder} is not empty, so nothing was written there. Name a folder that is not there yet.\n` });
  assert.deepEqual(filesIn(folder), ['mine.txt']);
  assert.match((await typed(['new', join(folder, 'mine.txt')])).errors, /mine\.txt is a file, so nothing was written there\./);
  assert.match((await typed(['new', join(folder, 'mine.txt', 'below')])).errors, /mine\.txt\/below (?:is a file|could not be written whole: a part of that path is a file)/);
});

test('an empty folder is filled', async (context) => {
  const folder = join(emptyFolder(context), 'there');
  mkdirSync(folder);
  assert.equal((await typed(['new', folder])).status, 0);
});

test('without a folder it says what to type', async () => {
  assert.deepEqual(await typed(['new']), { status: 2, written: '', errors: 'Name the folder to make, for example: signpost-chat new our-flows\n' });
});

test('its services are those that somebody has looked at', () => {
  const read = (file: string): DirectorySource => parse(readFileSync(join(root, file), 'utf8')) as DirectorySource;
  const [starter, flows] = [read('src/authoring/new/starter/services.yaml'), read('flows/services.yaml')];
  for (const [id, { topics, ...service }] of Object.entries(starter.services)) {
    const { topics: all = [], ...known } = flows.services[id] ?? {};
    assert.deepEqual(service, known, id);
    assert.ok(topics.every((topic) => all.includes(topic)), `${id} has the topics it has in flows`);
  }
});
