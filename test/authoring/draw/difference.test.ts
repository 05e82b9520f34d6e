/** Two versions in one picture: what is new, what is gone, what has other words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference } from '../../../src/authoring/draw/versions/difference.ts';
import { told } from '../../../src/authoring/draw/versions/told.ts';
import type { Picture } from '../../../src/authoring/draw/picture.ts';
import { drawSvg } from '../../../src/authoring/draw/svg/draw-svg.ts';
import { change, sample, sampleFolder } from '../support/folder.ts';
import { mermaidOf, pictureIn, stepOf } from './support/drawn.ts';
import { readMermaid } from './support/read-mermaid.ts';
import { allParts, ofClass, readSvg } from './support/read-svg.ts';

const file = 'finding-a-group.yaml';
type Changes = readonly (readonly [from: string, to: string])[];

const newStep: Changes = [
  ['  goodbye:\n', '  tea:\n    say: There is tea.\n    next: goodbye\n  goodbye:\n'],
  ['        to: danger\n      - to: goodbye', '        to: danger\n      - to: tea'],
];

test.suite('two versions', () => {
  const before = pictureIn(sample);
  const changed = (context: Parameters<typeof sampleFolder>[0], changes: Changes): Picture => {
    const folder = sampleFolder(context);
    for (const [from, to] of changes) change(folder, file, from, to);
    return pictureIn(folder);
  };

  test('the same twice: nothing differs', () => {
    const both = difference(before, pictureIn(sample));
    assert.deepEqual(both, before);
    assert.equal(told(both, 'here'), 'Against here, nothing differs.');
  });

  test('a new step, a new road to it, and the road that it takes over', (context) => {
    const both = difference(before, changed(context, newStep));
    assert.equal(stepOf(both, 'tea').change, 'added');
    assert.deepEqual(
      stepOf(both, 'hello').roads.map(({ to, change: of, id }) => [id, to, of]),
      [
        ['hello.0', 'area', undefined],
        ['hello.1', 'danger', undefined],
        ['hello.2', 'tea', 'added'],
        ['hello.was-2', 'goodbye', 'removed'],
      ],
    );
    assert.equal(stepOf(both, 'hello').change, undefined, 'its own words are the same');
    assert.equal(told(both, '“main”'), 'Against “main”: 1 step is new (“tea”); 2 roads are new; 1 road was taken away.');
  });

  test('the other way round, what was new is taken away, and still drawn', (context) => {
    const both = difference(changed(context, newStep), before);
    assert.equal(stepOf(both, 'tea').change, 'removed');
    const road = stepOf(both, 'hello').roads.find(({ to }) => to === 'tea');
    assert.equal(road?.change, 'removed');
    assert.equal(road.lost, undefined, 'the step is in the picture');
    assert.deepEqual(both.steps.map(({ id }) => id).slice(-6), ['note', 'tea', 'goodbye', 'page:urgent', 'page:person', 'page:private'], 'where it was');
    assert.equal(told(both, 'x'), 'Against x: 1 step was taken away (“tea”); 1 road is new; 2 roads were taken away.');
  });

  const wordings: [what: string, changes: Changes, step: string, says: string[]][] = [
    ['a message', [['- Here is who can help.', '- Here is help.']], 'groups', ['what it says']],
    ['when a message is said', [['when: {programme: walks, is: open}\n    ask', 'when: {programme: walks, is: full}\n    ask']], 'hello', ['what it says']],
    ['a question', [['label: What would you like?', 'label: What now?']], 'hello', ['the question']],
    ['a choice', [['danger: I am not safe', 'danger: I am afraid']], 'hello', ['the choices']],
    ['a line of the summary', [['keep: You looked at walking.', 'keep: You saw walking.']], 'suits', ['what is kept for her summary']],
    ['a page', [['text: They listen. See', 'text: They hear. See']], 'page:person', ['what it says']],
    ['an outcome', [['outcome: could-suit', 'outcome: suits']], 'suits', ['its outcome']],
    ['a topic', [['topics:\n  groups: groups\n', 'topics:\n  groups: groups\n  tea: suits\n']], 'suits', ['the names that open it']],
  ];
  for (const [what, changes, id, says] of wordings) {
    test(`other words: ${what}`, (context) => {
      const both = difference(before, changed(context, changes));
      assert.equal(stepOf(both, id).change, 'changed');
      assert.deepEqual(stepOf(both, id).changes, says);
      assert.deepEqual(both.steps.filter((step) => step.change).map((step) => step.id), [id], 'and nothing else');
    });
  }

  test('a road with other words is marked where it begins', (context) => {
    const both = difference(before, changed(context, [['danger: I am not safe', 'danger: I am afraid']]));
    assert.equal(stepOf(both, 'hello').roads[1]?.change, 'changed');
    assert.equal(told(both, 'x'), 'Against x: 1 road has other words; 1 step changed: “hello” (the choices).');
  });

  test('the same roads in another order', (context) => {
    const both = difference(before, changed(context, [
      ['      - when: {answer: hello, is: groups}\n        to: area\n      - when: {answer: hello, is: danger}\n        to: danger\n', '      - when: {answer: hello, is: danger}\n        to: danger\n      - when: {answer: hello, is: groups}\n        to: area\n'],
    ]));
    assert.deepEqual(stepOf(both, 'hello').changes, ['the order of its roads']);
    assert.equal(stepOf(both, 'hello').roads.length, 3);
  });

  test('in SVG: new is green and solid, gone is red, dashed and struck out, and words say so too', async (context) => {
    const both = difference(before, changed(context, [...newStep, ['keep: You looked at walking.', 'keep: You saw walking.']]));
    const svg = readSvg(await drawSvg({ picture: both, reading: 'compared', summary: told(both, 'x') }));
    const step = (id: string) => ofClass(svg, 'step').find(({ attributes }) => attributes['data-step'] === id);
    const road = (id: string) => allParts(svg).filter(({ attributes }) => attributes['data-road'] === id);
    const drawing = (id: string) => JSON.stringify(road(id));
    assert.equal(step('tea')?.attributes['data-change'], 'added');
    assert.match(step('tea')?.text ?? '', /New/);
    assert.match(step('suits')?.text ?? '', /Changed: what is kept for her/);
    assert.match(drawing('hello.2'), /#0a7433/);
    assert.doesNotMatch(drawing('hello.2'), /dasharray|line-through/);
    assert.match(drawing('hello.was-2'), /#b3141f/);
    assert.match(drawing('hello.was-2'), /line-through/);
    assert.doesNotMatch(drawing('hello.0'), /#0a7433|#b3141f/);
    const [legend] = ofClass(svg, 'legend');
    for (const words of ['new', 'taken away', 'other words or order']) assert.ok(legend?.text.includes(words), words);
  });

  test('in Mermaid: new is thick, gone is dotted, each with its colour and its sign', async (context) => {
    const both = difference(before, changed(context, newStep));
    const { nodes, edges } = await readMermaid(mermaidOf(both, true));
    assert.deepEqual(nodes.get('step_tea')?.classes, ['added']);
    assert.deepEqual(nodes.get('step_hello')?.classes, ['same']);
    const edge = (to: string) => edges.find((each) => each.from === 'step_hello' && each.to === to);
    assert.deepEqual([edge('step_tea')?.stroke, edge('step_tea')?.text], ['thick', '+ Nothing more today']);
    assert.deepEqual([edge('step_goodbye')?.stroke, edge('step_goodbye')?.text], ['dotted', '– Nothing more today']);
    assert.ok(edge('step_tea')?.style.includes('stroke:#0a7433'));
    assert.ok(edge('step_goodbye')?.style.includes('stroke-dasharray:6 4'));
    assert.deepEqual(edge('step_area')?.style, []);
  });
});
