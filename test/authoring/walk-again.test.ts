/** After a save, the answers given so far are walked again, and what no longer follows is dropped. */
import assert from 'node:assert/strict';
import { beforeEach, test, type TestContext } from 'node:test';
import { Conversation } from '../../src/authoring/dev/page/conversation.ts';
import { place } from '../../src/authoring/dev/page/place.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { built } from './support/built.ts';
import { change, sampleFolder } from './support/folder.ts';

const file = 'finding-a-group.yaml';
const toSuits: [string, string][] = [['hello', 'groups'], ['area', 'north']];

beforeEach(() => { place.forget(); });

const flowOf = (context: TestContext, ...changes: [from: string, to: string][]): Flow => {
  const folder = sampleFolder(context);
  for (const [from, to] of changes) change(folder, file, from, to);
  return built(folder).flow('finding-a-group.json');
};

function answered(flow: Flow, answers: readonly [step: string, answer: string][]): Conversation {
  const conversation = new Conversation(flow);
  for (const [step, answer] of answers) conversation.send({ type: 'answer', step, answer });
  return conversation;
}

const stands = ({ turns }: Conversation): string => turns.map(({ step, answer }) => (answer === undefined ? step : `${step}=${answer}`)).join(' ');

test('the same flow: the same place', (context) => {
  const flow = flowOf(context);
  const before = answered(flow, [...toSuits, ['suits', 'end'], ['note', 'Bring boots']]);
  const was = stands(before);
  before.stop();
  assert.equal(stands(new Conversation(flow)), was);
  assert.match(was, /note=Bring boots goodbye$/);
});

test('a new question on the way: she stands before it', (context) => {
  answered(flowOf(context), toSuits);
  const flow = flowOf(context, ['    next: route\n', '    next: again\n  again:\n    ask: {type: choice, label: Again?, choices: {a: A}}\n    next: route\n']);
  assert.equal(stands(new Conversation(flow)), 'hello=groups area=north again');
});

test('a question taken away: its answer is dropped, the rest follows', (context) => {
  answered(flowOf(context), toSuits);
  const flow = flowOf(context, ['        to: area\n', '        to: suits\n']);
  assert.equal(stands(new Conversation(flow)), 'hello=groups suits');
});

test('a choice taken away: she is asked again', (context) => {
  answered(flowOf(context), [...toSuits, ['suits', 'end']]);
  const flow = flowOf(context, ['        north: In the north\n', '']);
  assert.equal(stands(new Conversation(flow)), 'hello=groups area');
});

test('a silent step that now asks: she stands before it', (context) => {
  answered(flowOf(context), toSuits);
  const flow = flowOf(context, ['  route:\n', '  route:\n    ask: {type: choice, label: Which?, choices: {a: A}}\n']);
  assert.equal(stands(new Conversation(flow)), 'hello=groups area=north route');
});

test('a place she went to by a topic, and what she answered there', (context) => {
  const flow = flowOf(context);
  const before = answered(flow, [['hello', 'groups']]);
  before.go('groups');
  before.send({ type: 'answer', step: 'groups', answer: 'again' });
  const was = stands(before);
  assert.equal(was, 'hello=groups area groups=again hello');
  assert.equal(stands(new Conversation(flow)), was);
  before.go('near');
  const near = stands(before);
  assert.match(near, /area=north route suits$/);
  assert.equal(stands(new Conversation(flow)), near);
});

test('words too long by now: she is asked again', (context) => {
  answered(flowOf(context), [...toSuits, ['suits', 'end'], ['note', 'Bring boots']]);
  const flow = flowOf(context, ['      max: 100\n', '      max: 5\n']);
  assert.match(stands(new Conversation(flow)), /suits=end note$/);
});

test('back and starting again are remembered too', (context) => {
  const flow = flowOf(context);
  const before = answered(flow, toSuits);
  before.send({ type: 'back' });
  assert.equal(stands(new Conversation(flow)), 'hello=groups area');
  before.send({ type: 'restart' });
  assert.equal(stands(new Conversation(flow)), 'hello');
});
