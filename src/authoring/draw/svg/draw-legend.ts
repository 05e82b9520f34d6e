/** What the shapes, arrows and colours mean, in lines that fit the sheet. */
import { textWidth } from '../layout/text-width.ts';
import type { Change, Kind } from '../picture.ts';
import { changeColours, INK, kindColours, PAPER, ROAD, unchanged, UNWALKED, WALKED } from './palette.ts';
import { body, outline, sign } from './shapes.ts';
import { element, short, text, together, type Xml } from './xml.ts';

export interface Legend {
  xml: Xml;
  height: number;
}

/** How the sheet is read: plain, beside another version, or with the journeys that walk it. */
export type Reading = 'plain' | 'compared' | 'walked';

interface Item {
  sample: Xml;
  words: string;
}

const SAMPLE = 46;
const SIZE = 12;
const LINE = 30;
const GAP = 26;

export function drawLegend(width: number, reading: Reading, top: number): Legend {
  let [x, y] = [0, top];
  const drawn = items(reading).map(({ sample, words }) => {
    const wide = SAMPLE + 6 + textWidth(words, SIZE) + GAP;
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    const at = `translate(${short(x)} ${short(y)})`;
    x += wide;
    return element('g', { transform: at }, sample, element('text', { x: SAMPLE + 6, y: 15, 'font-size': SIZE, fill: INK }, text(words)));
  });
  return { xml: element('g', { class: 'legend', role: 'group', 'aria-label': 'What the signs mean' }, ...drawn), height: y + LINE - top };
}

const kinds: [Kind, string][] = [
  ['question', 'asks her something'],
  ['passage', 'says something and goes on'],
  ['fork', 'says nothing, only decides where to go on'],
  ['outcome', 'an outcome: one way the conversation can end'],
  ['page', 'a page she can open at any time'],
];

const changes: [Change, string][] = [
  ['added', 'new'],
  ['removed', 'taken away'],
  ['changed', 'other words or order'],
];

function items(reading: Reading): Item[] {
  return [
    ...kinds.map(([kind, words]) => ({ sample: kindSample(kind, reading === 'compared' ? unchanged.line : kindColours[kind].line, reading === 'compared' ? unchanged.head : kindColours[kind].head), words })),
    { sample: line(ROAD, 1.4), words: 'leads on, for the words it starts at' },
    { sample: mark(), words: 'leads on to the step of that name, many ways meet there' },
    ...(reading === 'compared' ? changes.map(([change, words]) => ({ sample: changeSample(change), words })) : []),
    ...(reading === 'walked' ? [{ sample: together([check(), line(WALKED, 1.8, undefined, 10)]), words: 'a journey takes this road' }, { sample: together([ring(), line(UNWALKED, 1.6, '2 3', 10)]), words: 'no journey takes this road' }] : []),
  ];
}

const kindSample = (kind: Kind, stroke: string, head: string): Xml =>
  element('g', { transform: 'translate(3 1)' }, body(kind, 38, 20, stroke), element('path', { d: outline(kind, 38, 20), fill: head }), sign(kind, 13, 4, stroke));

const line = (stroke: string, width: number, dash?: string, from = 0): Xml =>
  together([
    element('path', { d: `M${from + 2} 11H38`, fill: 'none', stroke, 'stroke-width': width, 'stroke-dasharray': dash }),
    element('path', { d: 'M44 11l-7 -3.6v7.2Z', fill: stroke }),
  ]);

const mark = (): Xml =>
  together([
    element('path', { d: 'M2 11H10M7 8L10.6 11L7 14', fill: 'none', stroke: INK, 'stroke-width': 1.3 }),
    element('text', { x: 15, y: 15, 'font-size': 10.5, 'font-weight': 'bold', fill: INK }, text('name')),
  ]);

const changeSample = (change: Change): Xml =>
  together([
    element('rect', { x: 2, y: 2, width: 20, height: 18, rx: 3, fill: changeColours[change].head, stroke: changeColours[change].line, 'stroke-width': 2, 'stroke-dasharray': change === 'removed' ? '4 3' : undefined }),
    element('path', { d: 'M24 11H40', fill: 'none', stroke: changeColours[change].line, 'stroke-width': 2.2, 'stroke-dasharray': change === 'removed' ? '4 3' : undefined }),
    element('path', { d: 'M46 11l-7 -3.6v7.2Z', fill: changeColours[change].line }),
  ]);

const check = (): Xml => element('path', { d: 'M1 11L4 14.5L8 7', fill: 'none', stroke: WALKED, 'stroke-width': 1.8 });
const ring = (): Xml => element('circle', { cx: 5, cy: 11, r: 3, fill: PAPER, stroke: UNWALKED, 'stroke-width': 1.4 });

