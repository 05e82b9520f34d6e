/** The whole picture as one SVG that needs nothing else: no font, no style sheet, no script. */
import { place, type Sheet } from '../layout/place.ts';
import { wrapLines } from '../layout/wrap-lines.ts';
import type { Picture } from '../picture.ts';
import { drawArrow } from './draw-arrow.ts';
import { drawCard } from './draw-card.ts';
import { drawLegend, type Reading } from './draw-legend.ts';
import { FAINT, INK, PAPER, SOFT } from './palette.ts';
import { columnName, squaresOf, type Squares } from './squares.ts';
import { element, text, together, type Xml } from './xml.ts';

export interface Drawing {
  picture: Picture;
  reading: Reading;
  /** A few sentences for who cannot see it, and for the head of the sheet. */
  summary: string;
}

const MARGIN = 24;
const FRAME = 22;
const TITLE = 26;
const SUMMARY = 13;

export async function drawSvg({ picture, reading, summary }: Drawing): Promise<string> {
  const placed = await place(picture);
  const width = Math.max(placed.width, 640);
  const squares = squaresOf(width, placed.height);
  const told = [summary, `${ORDER}${usualLine(placed)}`].flatMap((line) => wrapLines(line, { width, size: SUMMARY }));
  const legend = drawLegend(width, reading, TITLE + told.length * 18 + 12);
  const top = TITLE + told.length * 18 + 12 + legend.height + FRAME + 12;
  const [whole, high] = [width + 2 * (MARGIN + FRAME), top + placed.height + FRAME + 2 * MARGIN];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.ceil(whole),
      height: Math.ceil(high),
      viewBox: `0 0 ${Math.ceil(whole)} ${Math.ceil(high)}`,
      lang: picture.lang,
      role: 'group',
      'aria-labelledby': 'picture-title picture-desc',
      'font-family': "Arial, Helvetica, 'Liberation Sans', sans-serif",
      'data-flow': picture.id,
    },
    element('title', { id: 'picture-title' }, text(picture.title)),
    element('desc', { id: 'picture-desc' }, text(summary)),
    printed(),
    element('rect', { width: '100%', height: '100%', fill: PAPER }),
    element(
      'g',
      { transform: `translate(${MARGIN + FRAME} ${MARGIN})` },
      element('text', { y: 20, 'font-size': 22, 'font-weight': 'bold', fill: INK }, text(`${picture.title} (${picture.id})`)),
      together(told.map((line, index) => element('text', { y: TITLE + 14 + index * 18, 'font-size': SUMMARY, fill: SOFT }, text(line)))),
      legend.xml,
    ),
    element('g', { transform: `translate(${MARGIN + FRAME} ${MARGIN + top})` }, drawFrame(squares, width, placed.height), drawPlaced(placed, squares, reading)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

const ORDER = 'Roads of a step are read from the top: she takes the first that fits.';

/** What each card would say again, said once. */
const usualLine = ({ usual }: Sheet): string => {
  const words = [...usual].map(([to, { label }]) => `${to} “${label}”`);
  return words.length === 0 ? '' : ` A name with no words before it has its usual ones: ${words.join(', ')}.`;
};

/** On paper the whole sheet is one page. */
const printed = (): Xml => element('style', {}, text('@page{size:A3 landscape;margin:8mm}@media print{svg:root{width:100%;height:100%}}'));

function drawPlaced({ cards, arrows }: Sheet, squares: Squares, reading: Reading): Xml {
  const at = new Map(cards.map(({ card, x, y }) => [card.step.id, squares.nameAt({ x: x + 20, y: y + 10 })]));
  const context = { compared: reading === 'compared', squareOf: (id: string) => at.get(id) };
  return together([element('g', { class: 'arrows' }, ...arrows.map(drawArrow)), element('g', { class: 'steps' }, ...cards.map((card) => drawCard(card, context)))]);
}

/** The edge of the sheet with the names of its squares. */
function drawFrame({ columns, rows, width: wide, height: high, nameAt }: Squares, width: number, height: number): Xml {
  if (nameAt({ x: 0, y: 0 }) === undefined) return element('g', {});
  const label = (x: number, y: number, words: string): Xml => element('text', { x, y, 'font-size': 13, 'font-weight': 'bold', fill: SOFT, 'text-anchor': 'middle' }, text(words));
  const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  return element(
    'g',
    { class: 'squares', 'aria-hidden': 'true' },
    ...range(columns + 1).map((index) => element('path', { d: `M${Math.round(index * wide)} ${-FRAME}V${Math.round(height + FRAME)}`, stroke: FAINT, fill: 'none' })),
    ...range(rows + 1).map((index) => element('path', { d: `M${-FRAME} ${Math.round(index * high)}H${Math.round(width + FRAME)}`, stroke: FAINT, fill: 'none' })),
    ...range(columns).flatMap((index) => [label((index + 0.5) * wide, -8, columnName(index)), label((index + 0.5) * wide, height + 17, columnName(index))]),
    ...range(rows).flatMap((index) => [label(-12, (index + 0.5) * high, String(index + 1)), label(width + 12, (index + 0.5) * high, String(index + 1))]),
  );
}

