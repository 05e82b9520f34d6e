/** The second conversation stands on its own: no programme of the first, nothing to mend, every road walked. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { change, emptyFolder } from '../authoring/support/folder.ts';
import { problemsOf } from '../authoring/support/said.ts';
import { tried } from '../authoring/support/tried.ts';

const flows = fileURLToPath(new URL('../../flows', import.meta.url));
const own = ['womens-centre.yaml', 'services.yaml', 'journeys/womens-centre.yaml'];

/** The conversation and the directory, with no programme beside them. */
function alone(context: TestContext): string {
  const folder = emptyFolder(context);
  for (const file of own) cpSync(join(flows, file), join(folder, file));
  change(folder, 'womens-centre.yaml', 'id: womens-centre\n', 'id: womens-centre\ndefault: true\n');
  return folder;
}

test('nothing of it is to mend or to look at, without any programme', (context) => {
  const folder = alone(context);
  const found = problemsOf(folder).filter(({ file, severity }) => severity !== 'note' && !file.endsWith('services.yaml'));
  assert.deepEqual(found, []);
});

test('every branch and every end is walked by a journey', (context) => {
  const unwalked = problemsOf(alone(context)).filter(({ file, message }) => !file.endsWith('services.yaml') && message.startsWith('No journey'));
  assert.deepEqual(unwalked, []);
});

test('it names no programme of the first', () => {
  for (const file of ['womens-centre.yaml', 'journeys/womens-centre.yaml']) assert.doesNotMatch(readFileSync(join(flows, file), 'utf8'), /\bpause\b|\bre-?unite\b|programme/i);
});

test('what is made up says so, where she begins and where she could call', async (context) => {
  const folder = alone(context);
  const said = async (...lines: string[]): Promise<string> => (await tried([folder], lines)).written.replace(/\s+/g, ' ');
  assert.match(await said(), /This centre and its groups are made up, as an example\./);
  assert.match(await said('p'), /nobody answers: the number is made up\./);
  assert.match(await said('Talk'), /01632 960 118\. This number is made up, for the example\./);
});

test('three questions to a group, and help elsewhere with the same directory', async (context) => {
  const folder = alone(context);
  assert.match((await tried([folder], ['Find', 'Feeling', 'In the evening', 'No'])).written, /── Quiet Hour ──/);
  const { written } = await tried([folder, '--area', 'derby'], ['Help', 'Someone is hurting']);
  assert.match(written, /│ If you are in danger now[\s\S]*3\. Where would you like help\? → Derby city[\s\S]*│ From [\s\S]*We last looked on/);
});
