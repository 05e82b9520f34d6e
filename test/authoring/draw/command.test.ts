/** `signpost-chat draw` as it is typed: what it writes, what it says, and what it refuses. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Flow } from '../../../src/flow/flow.ts';
import { walk } from '../../../src/authoring/journey/walk.ts';
import { typed } from '../support/command.ts';
import { change, emptyFolder, sample, sampleFolder } from '../support/folder.ts';
import { talkOf } from './support/drawn.ts';
import { readMermaid } from './support/read-mermaid.ts';
import { ofClass, readSvg } from './support/read-svg.ts';

const file = 'finding-a-group.yaml';
const SUMMARY = '8 steps (3 questions, 2 passages without a question, 3 outcomes), 13 roads and 3 pages. It starts at “hello”.\n';

test('an SVG in a file, whole, with nothing left beside it', async (context) => {
  const out = emptyFolder(context);
  const at = join(out, 'pictures', 'a.svg');
  const { status, written, errors } = await typed(['draw', sample, '--out', at]);
  assert.deepEqual([status, errors], [0, '']);
  assert.equal(written, `${SUMMARY}The picture is in ${at}.\n`);
  assert.equal(ofClass(readSvg(readFileSync(at, 'utf8')), 'step').length, 11);
  assert.deepEqual(readdirSync(join(out, 'pictures')), ['a.svg']);
});

test('to the next program: only the picture, what is told goes beside it', async () => {
  const svg = await typed(['draw', sample, '--out', '-']);
  assert.equal(readSvg(svg.written).attributes['data-flow'], 'finding-a-group');
  assert.equal(svg.errors, SUMMARY);
  const mermaid = await typed(['draw', sample, '--out=-', '--format', 'mermaid']);
  assert.equal((await readMermaid(mermaid.written)).nodes.has('step_hello'), true);
});

test('Mermaid in a Markdown file stands in a block of its own', async (context) => {
  const at = join(emptyFolder(context), 'a.md');
  await typed(['draw', sample, '--format', 'mermaid', '--out', at]);
  assert.match(readFileSync(at, 'utf8'), /^```mermaid\n---\n[^]*\n```\n$/);
});

const refused: [what: string, typed: string[], says: string][] = [
  ['another format', ['--format', 'pdf'], 'There is no format “pdf”. There is svg and mermaid.'],
  ['a format that is nearly right', ['--format', 'mermaids'], 'There is no format “mermaids”. Did you mean “mermaid”?'],
  ['a conversation that is not there', ['--flow', 'finding-a-grup'], 'There is no conversation “finding-a-grup”. Did you mean “finding-a-group”?'],
  ['a file that is no picture', ['--out', 'flows/a.yaml'], 'The name after --out ends in .svg, so that no other file is written over. “flows/a.yaml” does not.'],
  ['a Mermaid file that is none', ['--format', 'mermaid', '--out', 'a.svg'], 'The name after --out ends in .mmd or .mermaid or .md, so that no other file is written over. “a.svg” does not.'],
  ['journeys beside another version', ['--journeys', '--against', 'HEAD'], '--journeys goes with an SVG of one version only. Leave out --against and --format.'],
];
for (const [what, words, says] of refused) {
  test(`refused: ${what}`, async () => {
    assert.deepEqual(await typed(['draw', sample, ...words]), { status: 2, written: '', errors: `${says}\n` });
  });
}

test('a folder in the way of the file', async (context) => {
  const at = join(emptyFolder(context), 'a.svg');
  mkdirSync(at);
  const { status, errors } = await typed(['draw', sample, '--out', at]);
  assert.equal(status, 1);
  assert.match(errors, /could not be written to .*a\.svg/);
});

test('a folder that cannot be read is not drawn', async (context) => {
  const folder = sampleFolder(context);
  change(folder, file, 'start: hello', 'starts: hello');
  const at = join(folder, '..', 'a.svg');
  const { status, written } = await typed(['draw', folder, '--out', at]);
  assert.equal(status, 1);
  assert.match(written, /Nothing was drawn\. \d to mend\.\n$/);
  assert.equal(existsSync(at), false);
});

test('a road that leads nowhere is drawn as one, so that its author sees it', async (context) => {
  const folder = sampleFolder(context);
  change(folder, file, '      - to: note\n', '      - to: notes\n');
  const { status, written } = await typed(['draw', folder, '--out', '-']);
  assert.equal(status, 0);
  const [road] = ofClass(readSvg(written), 'road').filter(({ attributes }) => attributes['data-to'] === 'notes');
  assert.ok(road && ofClass(road, 'lost').length === 1);
  assert.match(road.text, /notes – no such step/);
});

test('journeys: each road says how many take it', async (context) => {
  const folder = sampleFolder(context);
  change(folder, 'journeys/finding-a-group.yaml', '- name: She is not safe\n  answers: [{hello: danger}]\n  ends: done\n', '');
  const { written, errors } = await typed(['draw', folder, '--journeys', '--out', '-']);
  assert.match(errors, /Journeys take 11 of the roads; 2 are taken by none\.\n$/);
  const { flow, folder: read } = talkOf(folder);
  const counted = new Map<string, number>();
  for (const { answers } of read.journeys.get('finding-a-group')?.value.filter(({ programmes }) => programmes === undefined) ?? [])
    for (const road of walk(flow, answers).branches) counted.set(road, (counted.get(road) ?? 0) + 1);
  const svg = readSvg(written);
  const journeys = (road: string): number => Number(ofClass(svg, 'road').find(({ attributes }) => attributes['data-road'] === road)?.attributes['data-journeys']);
  assert.equal(journeys('hello.1'), 0);
  assert.equal(journeys('danger.0'), 0);
  assert.equal(journeys('suits.0'), counted.get('suits.0'));
  assert.equal(ofClass(svg, 'road').filter(({ attributes }) => attributes['data-journeys'] === undefined).length, 1, 'the link to a page');
});

test('journeys are walked only where check finds nothing broken', async (context) => {
  const folder = sampleFolder(context);
  change(folder, file, '      - to: note\n', '      - to: notes\n');
  const { status, written } = await typed(['draw', folder, '--journeys', '--out', '-']);
  assert.equal(status, 1);
  assert.match(written, /There is no step “notes”/);
});

test('build --topics all: each step can be gone to, and the author’s topics stay where none is in the way', async (context) => {
  const out = join(emptyFolder(context), 'built');
  assert.equal((await typed(['build', sample, '--topics', 'all', '--out', out])).status, 0);
  const { topics, steps } = JSON.parse(readFileSync(join(out, 'finding-a-group.json'), 'utf8')) as Flow;
  for (const id of Object.keys(steps)) assert.deepEqual(topics[id], { to: id });
  assert.deepEqual(topics.near, { to: 'area', answer: 'north' });
  assert.equal((await typed(['build', sample, '--topics', 'some', '--out', out])).errors, 'After --topics comes “all”, and not “some”.\n');
});
