/** What stands at each road: the choices by name, what else it depends on, and what is left. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sample, sampleFolder, change } from '../support/folder.ts';
import { pictureIn, stepOf } from './support/drawn.ts';
import type { Picture } from '../../../src/authoring/draw/picture.ts';

const file = 'finding-a-group.yaml';
const labels = (picture: Picture, id: string): [label: string, to: string][] => stepOf(picture, id).roads.map(({ label, to }) => [label, to]);

test('choices that lead on are named, also where no condition names them', () => {
  const picture = pictureIn(sample);
  assert.deepEqual(labels(picture, 'hello'), [
    ['Find a group', 'area'],
    ['I am not safe', 'danger'],
    ['Nothing more today', 'goodbye'],
  ]);
  assert.deepEqual(labels(picture, 'area'), [['In the north · In the south · I\'m not sure · I\'d rather not say', 'route']]);
});

test('a step without a question says its conditions, and otherwise', () => {
  assert.deepEqual(labels(pictureIn(sample), 'route'), [
    ['if Walking could suit her', 'suits'],
    ['otherwise', 'groups'],
  ]);
  assert.deepEqual(labels(pictureIn(sample), 'danger'), [['goes on', 'goodbye']]);
});

test('a question she writes an answer to', (context) => {
  assert.deepEqual(labels(pictureIn(sample), 'note'), [['what she writes · skipped', 'goodbye']]);
  const folder = sampleFolder(context);
  change(folder, file, '      max: 100\n    next: goodbye', "      max: 100\n    next: [{when: {answer: note, is: ''}, to: hello}, {to: goodbye}]");
  assert.deepEqual(labels(pictureIn(folder), 'note'), [
    ['skipped', 'hello'],
    ['what she writes', 'goodbye'],
  ]);
});

test('a choice that depends on more is named with it once, and then otherwise', (context) => {
  const folder = sampleFolder(context);
  change(folder, file, '      - when: {answer: suits, is: groups}\n', '      - when: {all: [{answer: suits, is: groups}, {programme: walks, is: full}]}\n');
  assert.deepEqual(labels(pictureIn(folder), 'suits'), [
    ['See all groups – if Walking is full', 'groups'],
    ['That is all; the others otherwise', 'note'],
  ]);
});

test('one road on a condition for all choices', (context) => {
  const folder = sampleFolder(context);
  change(folder, file, '      - when: {answer: suits, is: groups}\n', '      - when: {rule: answered, answer: area}\n');
  assert.deepEqual(labels(pictureIn(folder), 'suits'), [
    ['See all groups · That is all – if area is answered', 'groups'],
    ['otherwise', 'note'],
  ]);
});

test('a choice that is not always offered says when it is', (context) => {
  const folder = sampleFolder(context);
  change(folder, file, 'danger: I am not safe', 'danger: {label: I am not safe, when: {programme: walks, in: [open, full]}}');
  assert.equal(labels(pictureIn(folder), 'hello')[1]?.[0], 'I am not safe (only if Walking is open or full)');
});

test('a road that nobody can take says so', (context) => {
  const folder = sampleFolder(context);
  change(folder, file, '      - when: {answer: hello, is: danger}\n        to: danger\n', '      - when: {answer: hello, is: groups}\n        to: danger\n');
  assert.equal(labels(pictureIn(folder), 'hello')[1]?.[0], 'never: hello is “Find a group”');
});

test('an area is called what the directory calls it, any other answer what its choice says', (context) => {
  const folder = sampleFolder(context);
  change(folder, file, '      - when: {rule: fits, programme: walks, fit: could}\n', '      - when: {all: [{answer: area, in: [north, south]}, {answer: hello, is: groups}]}\n');
  assert.equal(labels(pictureIn(folder), 'route')[0]?.[0], 'if area is The north or The south, and hello is “Find a group”');
});

test('a page that words link to is a road that leaves and comes back', () => {
  const [link] = stepOf(pictureIn(sample), 'page:person').roads;
  assert.deepEqual({ ...link }, { id: 'page:person.0', to: 'page:private', label: 'link: What we keep', plain: true, sign: 'page:private', over: true });
});
