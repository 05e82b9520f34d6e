/** The author's guide, followed to the letter: each recipe on a folder as `new` makes it, and all of them on one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readArguments } from '../../src/authoring/command/arguments.ts';
import type { DirectorySource } from '../../src/directory/service-source.ts';
import { follow, guide, recipes } from './guide/recipes.ts';
import { typed } from './support/command.ts';
import { emptyFolder } from './support/folder.ts';
import { problemsOf } from './support/said.ts';
import { tried } from './support/tried.ts';

/** Lines of an editor on a usual screen. */
const SCREEN = 60;

async function practice(context: TestContext): Promise<string> {
  const folder = join(emptyFolder(context), 'practice');
  assert.equal((await typed(['new', folder])).status, 0);
  return folder;
}

/** Nothing to mend and nothing to look at; journeys are walked by the check. What a language lacks is expected. */
function well(folder: string): void {
  const problems = problemsOf(folder).filter(({ severity, message }) => severity !== 'note' && !message.includes(' not translated in '));
  assert.deepEqual(problems, []);
}

async function builds(folder: string, context: TestContext): Promise<void> {
  const { status, written } = await typed(['build', folder, '--out', join(emptyFolder(context), 'out')]);
  assert.equal(status, 0, written);
}

test('the guide has a recipe for each thing that an author adds', () => {
  assert.deepEqual([...recipes().keys()], ['A question', 'A condition', 'A service', 'A language', 'A journey', 'A new conversation']);
});

for (const [title, steps] of recipes()) {
  test(`followed to the letter: ${title}`, async (context) => {
    const folder = await practice(context);
    well(folder);
    for (const step of steps) follow(folder, step);
    well(folder);
    await builds(folder, context);
  });

  test(`in one screen: ${title}`, () => {
    const section = guide.split(/^## /m).find((each) => each.startsWith(`${title}\n`)) ?? '';
    const lines = section.trimEnd().split('\n').length;
    assert.ok(lines <= SCREEN, `${lines} lines, and a screen has ${SCREEN}`);
  });
}

test('all recipes one after the other', async (context) => {
  const folder = await practice(context);
  for (const steps of recipes().values()) for (const step of steps) follow(folder, step);
  well(folder);
  await builds(folder, context);
});

test('the new question can be answered, the condition leads, the service is shown, the language is spoken', async (context) => {
  const folder = await practice(context);
  for (const steps of recipes().values()) for (const step of steps) follow(folder, step);
  assert.equal((await typed(['translated', folder])).status, 0);
  const talk = async (options: string[], lines: string[]): Promise<string> => (await tried([folder, ...options], lines)).written;
  assert.match(await talk([], ['Can someone', 'I would']), /You can bring a friend[\s\S]*→ I would bring a friend[\s\S]*── Talk to a person ──/);
  assert.match(await talk([], ['Find', 'Someone is hurting']), /│ If you are in danger now[\s\S]*Here is who can help/);
  assert.match(await talk([], ['Find', 'Money', '+']), /│ Unlock\n/);
  assert.match(await talk(['--lang', 'pl'], []), /Co chcesz zrobić\?\n {2}1 {2}Co to jest First Steps\?/);
  assert.match(await talk(['--flow', 'walking-group'], ['Slowly']), /The Walking Group could suit you/);
});

test('the service of the guide is one that somebody has looked at', () => {
  const [step] = recipes().get('A service') ?? [];
  const told = parse(step?.yaml ?? '') as DirectorySource['services'];
  const flows = parse(readFileSync(fileURLToPath(new URL('../../flows/services.yaml', import.meta.url)), 'utf8')) as DirectorySource;
  for (const [id, service] of Object.entries(told)) assert.deepEqual({ ...service, topics: [] }, { ...flows.services[id], topics: [] });
});

test('every command that the guide names is one', () => {
  const named = [...guide.matchAll(/npx signpost-chat ([^`#\n]+)/g)].map(([, words = '']) => words.trim().split(/\s+/));
  assert.ok(named.length > 5);
  for (const words of named) assert.doesNotThrow(() => readArguments(words), words.join(' '));
});
