/** The picture as SVG: whole, readable by a strict parser, complete, and the same every time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Picture } from '../../../src/authoring/draw/picture.ts';
import { sample } from '../support/folder.ts';
import { pictureIn, svgOf, talkOf } from './support/drawn.ts';
import { allParts, ofClass, readSvg, type Part } from './support/read-svg.ts';

const flows = fileURLToPath(new URL('../../../flows', import.meta.url));
const conversations: [name: string, picture: Picture, svg: string][] = [];
for (const [path, name] of [
  [flows, 'pause-reunite'],
  [flows, 'womens-centre'],
  [sample, 'finding-a-group'],
] as const) {
  const picture = pictureIn(path, name);
  conversations.push([name, picture, await svgOf(picture)]);
}

const roadsOf = (svg: Part): Part[] => ofClass(svg, 'road');
const named = (part: Part, name: string): string => part.attributes[name] ?? '';

/** The letters of a text without its spaces: lines are broken where they must be. */
const letters = (text: string): string => text.replace(/\s/g, '');

for (const [name, picture, drawn] of conversations) {
  const svg = readSvg(drawn);

  test(`${name}: every step, page and outcome is there once, with an id and a name`, () => {
    const steps = ofClass(svg, 'step');
    assert.deepEqual(
      steps.map((step) => named(step, 'data-step') || `page:${named(step, 'data-page')}`).sort(),
      picture.steps.map(({ id }) => id).sort(),
    );
    const ids = allParts(svg).flatMap(({ attributes }) => attributes.id ?? []);
    assert.equal(new Set(ids).size, ids.length, 'ids are unique');
    for (const step of steps) {
      assert.match(named(step, 'id'), /^(?:step|page)-/);
      assert.equal(step.attributes.role, 'group');
      assert.ok(named(step, 'aria-label').length > 0);
      assert.equal(step.parts[0]?.name, 'title');
    }
    const { flow } = talkOf(name === 'finding-a-group' ? sample : flows, name);
    const outcomes = Object.entries(flow.steps).flatMap(([id, { outcome }]) => (outcome === undefined ? [] : [id]));
    assert.deepEqual(ofClass(svg, 'outcome').map((step) => named(step, 'data-step')).sort(), outcomes.sort());
    assert.deepEqual(ofClass(svg, 'start').map((step) => named(step, 'data-step')), [flow.start]);
  });

  test(`${name}: every road is there, and ends in an arrow or in the name of its step`, () => {
    const { flow } = talkOf(name === 'finding-a-group' ? sample : flows, name);
    const roads = new Map(roadsOf(svg).map((road) => [named(road, 'data-road'), road]));
    const arrows = new Set(ofClass(svg, 'arrow').map((arrow) => named(arrow, 'data-road')));
    const known = new Set(ofClass(svg, 'step').map((step) => named(step, 'id')));
    for (const [id, { next }] of Object.entries(flow.steps))
      for (const [index, { to }] of next.entries()) {
        const road = roads.get(`${id}.${index}`);
        assert.ok(road, `${id}.${index}`);
        assert.equal(named(road, 'data-to'), to);
        const marks = ofClass(road, 'mark');
        assert.equal(marks.length + (arrows.has(`${id}.${index}`) ? 1 : 0), 1, `${id}.${index} leads on in one way`);
        for (const mark of marks) {
          assert.equal(named(mark, 'href'), `#step-${to}`);
          assert.ok(known.has(`step-${to}`));
          assert.ok(named(mark, 'aria-label').startsWith(`${picture.steps.flatMap((step) => step.roads).find((each) => each.id === `${id}.${index}`)?.label ?? '?'}: `));
          assert.ok(letters(mark.text).startsWith(letters(to)) || mark.text.includes('…'), mark.text);
        }
      }
  });

  test(`${name}: the words of every road can be read, on its card or beside the picture`, () => {
    const roads = new Map(roadsOf(svg).map((road) => [named(road, 'data-road'), letters(road.text)]));
    const beside = letters(svg.parts.filter(({ name: part }) => part === 'g').map(({ text }) => text)[0] ?? '');
    for (const { roads: all } of picture.steps)
      for (const { id, to, label } of all) {
        const words = letters(label);
        assert.ok(`${roads.get(id) ?? ''} ${beside.includes(letters(`${to} “${label}”`)) ? words : ''}`.includes(words), `${id}: ${label}`);
      }
  });

  test(`${name}: no card lies over another, and no words run out of theirs`, () => {
    const cards = ofClass(svg, 'step').map((step) => {
      const [x = 0, y = 0] = /translate\((\S+) (\S+)\)/.exec(named(step, 'transform'))?.slice(1).map(Number) ?? [];
      return { id: named(step, 'id'), x, y, right: x + Number(named(step, 'data-width')), bottom: y + Number(named(step, 'data-height')), step };
    });
    for (const [index, one] of cards.entries())
      for (const other of cards.slice(index + 1))
        assert.ok(one.right <= other.x || other.right <= one.x || one.bottom <= other.y || other.bottom <= one.y, `${one.id} and ${other.id}`);
    for (const { id, x, right, y, bottom, step } of cards)
      for (const { attributes, text } of allParts(step).filter((part) => part.name === 'text' && part.attributes.textLength !== undefined)) {
        assert.ok(x + Number(attributes.x) + Number(attributes.textLength) <= right, `${id}: ${text}`);
        assert.ok(y + Number(attributes.y) <= bottom, `${id}: ${text}`);
      }
  });

  test(`${name}: it needs nothing else, and keeps to itself`, () => {
    for (const { name: part, attributes } of allParts(svg)) {
      assert.ok(['svg', 'g', 'path', 'rect', 'circle', 'text', 'tspan', 'title', 'desc', 'style', 'a'].includes(part), part);
      for (const [attribute, value] of Object.entries(attributes)) {
        assert.doesNotMatch(attribute, /^on|^style$/);
        if (attribute === 'href') assert.match(value, /^#/);
      }
    }
    assert.doesNotMatch(drawn.replace('http://www.w3.org/2000/svg', ''), /https?:|url\(|@import|@font-face/);
    assert.equal(svg.attributes.lang, 'en');
    assert.deepEqual(svg.parts.slice(0, 2).map(({ name: part }) => part), ['title', 'desc']);
  });

  test(`${name}: drawn again, it is the same to the letter`, async () => {
    assert.equal(await svgOf(pictureIn(name === 'finding-a-group' ? sample : flows, name)), drawn);
  });
}

test('what each card would say again is said once', () => {
  const [, , drawn = ''] = conversations[0] ?? [];
  assert.match(drawn, /A name with no words before it has its usual ones: home “Back to the menu”, talk “Talk to a person”/);
  // Seldom said, it stands on its card.
  assert.match(drawn, />Talk to someone else first</);
});

test('a step that many lead to has marks, another has arrows', () => {
  const [, , drawn = ''] = conversations[0] ?? [];
  const svg = readSvg(drawn);
  const arrows = ofClass(svg, 'arrow').map((arrow) => named(arrow, 'data-road'));
  assert.ok(arrows.includes('audience.0'));
  const home = roadsOf(svg).filter((road) => named(road, 'data-to') === 'home');
  assert.ok(home.length >= 60);
  for (const road of home) assert.equal(ofClass(road, 'mark').length, 1);
});
