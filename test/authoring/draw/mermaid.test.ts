/** The picture as Mermaid, read by Mermaid's own parser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { fits } from '../../../src/authoring/draw/mermaid/draw-mermaid.ts';
import { arrowsOf } from '../../../src/authoring/draw/layout/arrows.ts';
import { sample } from '../support/folder.ts';
import { mermaidOf, pictureIn } from './support/drawn.ts';
import { readMermaid } from './support/read-mermaid.ts';

const flows = fileURLToPath(new URL('../../../flows', import.meta.url));
const nodeId = (id: string): string => `${id.startsWith('page:') ? 'page_' : 'step_'}${id.replace('page:', '').replaceAll('-', '_')}`;

for (const [path, name] of [
  [flows, 'pause-reunite'],
  [flows, 'womens-centre'],
  [sample, 'finding-a-group'],
] as const) {
  test(`${name}: every step is a node, every road an arrow or a line in its node`, async () => {
    const picture = pictureIn(path, name);
    const drawn = mermaidOf(picture);
    const { nodes, edges } = await readMermaid(drawn);
    const { isArrow } = arrowsOf(picture);
    const shapes = { question: 'round', passage: 'square', fork: 'hexagon', outcome: 'subroutine', page: 'odd' };
    for (const { id, kind, name: called, asks, roads } of picture.steps) {
      const node = nodes.get(nodeId(id));
      assert.ok(node, id);
      assert.equal(node.shape, shapes[kind], id);
      assert.deepEqual(node.classes, [kind]);
      const lines = node.text.split('\n');
      assert.equal(lines[0], called);
      if (asks !== undefined) assert.ok(lines.includes(asks), asks);
      for (const road of roads) {
        const target = picture.steps.find((step) => step.id === road.to)?.name ?? road.to;
        if (isArrow(road)) assert.ok(edges.some(({ from, to, text }) => from === nodeId(id) && to === nodeId(road.to) && text === road.label), `${road.id}: ${road.label}`);
        else assert.ok(lines.includes(`${road.label} → ${target}`) || (lines.at(-1)?.split(' · ').includes(`→ ${target}`) ?? false), `${road.id}: ${road.label}`);
      }
    }
    assert.equal(edges.length, picture.steps.flatMap(({ roads }) => roads).filter(isArrow).length, 'no arrow that is no road');
    assert.ok(fits(drawn), `${drawn.length} letters are few enough for GitHub`);
    assert.equal(mermaidOf(pictureIn(path, name)), drawn);
  });
}

test('its title is read before it', () => {
  const [, head = ''] = mermaidOf(pictureIn(sample)).split('---\n');
  assert.equal((parse(head) as { title: string }).title, 'Finding a group (finding-a-group)');
});

test('the shapes are explained', async () => {
  const { nodes } = await readMermaid(mermaidOf(pictureIn(sample)));
  assert.deepEqual(
    [...nodes].filter(([id]) => id.startsWith('legend_')).map(([, { text, shape }]) => [shape, text]),
    [
      ['round', 'asks her something'],
      ['square', 'says something and goes on'],
      ['hexagon', 'only decides where to go on'],
      ['subroutine', 'an outcome'],
      ['odd', 'a page she can open at any time'],
    ],
  );
});
