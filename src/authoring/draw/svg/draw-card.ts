/** One step as a group of SVG: its outline, its words, a row for each road. */
import { LINE, markWidth, NAME, SIZE, SMALL, START, WIDTH, type Row, type Style, type TextLine } from '../layout/card.ts';
import { knownWidth, textWidth } from '../layout/text-width.ts';
import type { PlacedCard, Point } from '../layout/placed.ts';
import type { DrawnStep, Kind, Road } from '../picture.ts';
import { changeColours, INK, kindColours, PAPER, RISK, SOFT, unchanged, UNWALKED, WALKED, type Colours } from './palette.ts';
import { body, outline, sign } from './shapes.ts';
import { element, text, together, type Attributes, type Xml } from './xml.ts';

export interface CardContext {
  /** Two versions side by side: only what differs is coloured. */
  compared: boolean;
  squareOf: (id: string) => string | undefined;
}

const styles: Record<Style, Attributes> = {
  name: { 'font-size': NAME, 'font-weight': 'bold', fill: INK },
  note: { 'font-size': SMALL, fill: SOFT },
  change: { 'font-size': SMALL, 'font-weight': 'bold', fill: INK },
  risk: { 'font-size': SMALL, 'font-weight': 'bold', fill: RISK },
  says: { 'font-size': SIZE, fill: SOFT },
  asks: { 'font-size': SIZE, 'font-weight': 'bold', fill: INK },
  choice: { 'font-size': SIZE, fill: INK },
  condition: { 'font-size': SIZE, fill: INK, 'font-style': 'italic' },
  mark: { 'font-size': SIZE, 'font-weight': 'bold', fill: INK },
};

export const kindNames: Record<Kind, string> = { question: 'question', passage: 'passage', fork: 'fork in the road', outcome: 'outcome', page: 'page' };

export const elementId = (id: string): string => (id.startsWith('page:') ? `page-${id.slice(5)}` : `step-${id}`);

export function drawCard({ card, x, y }: PlacedCard, context: CardContext): Xml {
  const { step, width, height, head, lines, rows } = card;
  const colours = coloursOf(step, context);
  const dashed: Record<string, string | number> = step.change === 'removed' ? { 'stroke-dasharray': '6 4' } : {};
  const thick: Record<string, string | number> = step.change || step.start ? { 'stroke-width': 2.4 } : {};
  return element(
    'g',
    {
      id: elementId(step.id),
      class: `step ${step.kind}${step.start ? ' start' : ''}`,
      ...(step.kind === 'page' ? { 'data-page': step.id.slice(5) } : { 'data-step': step.id }),
      'data-asks': step.asks === undefined ? undefined : 'yes',
      'data-width': width,
      'data-height': height,
      'data-change': step.change,
      role: 'group',
      'aria-label': spokenName(step),
      transform: `translate(${Math.round(x)} ${Math.round(y)})`,
    },
    element('title', {}, text(fullText(step))),
    body(step.kind, width, height, colours.line, { ...dashed, ...thick }),
    element('path', { class: 'head', d: outline(step.kind, width, height, head), fill: colours.head }),
    sign(step.kind, WIDTH - 22, 4, colours.line),
    step.start ? startSign() : undefined,
    together(lines.map((line) => drawLine(line, step.change === 'removed'))),
    together(rows.map((row) => drawRow(row, context))),
  );
}

const startSign = (): Xml => {
  const x = WIDTH - 24 - START;
  return together([
    element('rect', { x, y: 3, width: START - 2, height: 14, rx: 7, fill: INK }),
    element('text', { x: x + (START - 2) / 2, y: 13.3, 'font-size': SMALL, 'font-weight': 'bold', fill: PAPER, 'text-anchor': 'middle' }, text('Starts here')),
  ]);
};

const coloursOf = ({ kind, change }: DrawnStep, { compared }: CardContext): Colours => (change ? changeColours[change] : compared ? unchanged : kindColours[kind]);

const spokenName = ({ name, kind, asks, change }: DrawnStep): string => `${name}, ${kindNames[kind]}${asks ? `: ${asks}` : ''}${change ? ` (${change})` : ''}`;

const fullText = ({ name, says, asks, changes }: DrawnStep): string => [name, says, asks, changes && `Changed: ${changes.join(', ')}`].filter(Boolean).join('\n');

const drawLine = ({ x, y, text: words, style }: TextLine, gone = false, colour?: string): Xml =>
  element('text', { x, y, ...fitted(words, style), ...(gone ? { 'text-decoration': 'line-through' } : {}), ...(colour ? { fill: colour } : {}) }, text(words));

/** Where a machine has another font, its letters are squeezed or spread to the width that was reckoned with. */
function fitted(words: string, style: Style): Attributes {
  const look = styles[style];
  const width = knownWidth(words, Number(look['font-size']), look['font-weight'] === 'bold');
  return { ...look, ...(width === undefined || width === 0 ? {} : { textLength: width, lengthAdjust: 'spacingAndGlyphs' }) };
}

function drawRow({ road, lines, leaves, mark, box }: Row, { squareOf }: CardContext): Xml {
  const colour = road.change && changeColours[road.change].line;
  const gone = road.change === 'removed';
  const square = squareOf(road.to);
  return element(
    'g',
    {
      class: 'road',
      'data-road': road.id,
      'data-to': road.to,
      'data-change': road.change,
      'data-journeys': road.journeys,
    },
    road.change ? element('rect', { x: box.x + 2, y: box.y + 0.5, width: Math.min(box.width, WIDTH) - 4, height: box.height - 1, rx: 3, fill: changeColours[road.change].head }) : undefined,
    road.journeys === undefined || road.over ? undefined : walkedSign({ x: (lines[0]?.x ?? mark?.x ?? 0) - 6.5, y: box.y + 4 }, road.journeys > 0),
    together(lines.map((line) => drawLine(line, gone, colour))),
    mark ? drawMark(mark, road, square, road.lost ? RISK : (colour ?? INK)) : undefined,
    leaves === undefined ? undefined : element('circle', { cx: WIDTH, cy: leaves, r: 2.6, fill: colour ?? INK }),
  );
}

/** A road that ends in the name of its step: a link, for those who read on a screen. */
function drawMark({ x, y, name }: NonNullable<Row['mark']>, { to, label, lost }: Road, square: string | undefined, colour: string): Xml {
  const arrow = element('path', { d: `M${x} ${y - 3.8}H${x + 7}M${x + 4} ${y - 6.8}L${x + 7.6} ${y - 3.8}L${x + 4} ${y - 0.8}`, fill: 'none', stroke: colour, 'stroke-width': 1.3 });
  const words = element(
    'text',
    { x: x + 12, y, ...fitted(name, 'mark'), fill: colour },
    text(name),
  );
  const where = square ? element('text', { x: x + 12 + textWidth(name, SIZE, true) + 3, y, 'font-size': SMALL, fill: SOFT }, text(square)) : undefined;
  if (lost) return element('g', { class: 'lost' }, arrow, words);
  // Between the letters too, a finger finds it.
  const ground = element('rect', { x: x - 2, y: y - 11, width: markWidth(name), height: LINE, fill: 'none', 'pointer-events': 'all' });
  return element('a', { href: `#${elementId(to)}`, class: 'mark', 'aria-label': `${label}: ${name}${square ? ` ${square}` : ''}` }, ground, arrow, words, where);
}

const walkedSign = ({ x, y }: Point, walked: boolean): Xml =>
  walked
    ? element('path', { d: `M${x} ${y + 3.4}L${x + 2} ${y + 5.6}L${x + 5} ${y + 1}`, fill: 'none', stroke: WALKED, 'stroke-width': 1.5 })
    : element('circle', { cx: x + 2.6, cy: y + 3.4, r: 2.1, fill: 'none', stroke: UNWALKED, 'stroke-width': 1.2 });
