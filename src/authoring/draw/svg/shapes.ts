/** The outline of each kind of step, and the small sign beside its name: told apart without colour too. */
import type { Kind } from '../picture.ts';
import { element, short, type Xml } from './xml.ts';

const ROUND = 9;
const VERY_ROUND = 16;
const CUT = 11;
const FOLD = 13;
const CARD_EDGE = 1.4;

/** The outline from the top left corner of the card; `deep` cuts it short, for the ground of its head. */
export function outline(kind: Kind, width: number, height: number, deep = height): string {
  const whole = deep >= height;
  const radius = { question: ROUND, outcome: VERY_ROUND, passage: 0, fork: 0, page: 0 }[kind];
  const cut = kind === 'fork' ? CUT : 0;
  const fold = kind === 'page' ? FOLD : cut;
  const start = radius || cut;
  const join = (x: number, y: number): string => (radius > 0 ? `A${radius} ${radius} 0 0 1 ${short(x)} ${short(y)}` : `L${short(x)} ${short(y)}`);
  const top = `M${start} 0H${short(width - (radius || fold))}${join(width, radius || fold)}`;
  if (!whole) return `${top}V${short(deep)}H0V${start}${join(start, 0)}Z`;
  return `${top}V${short(height - start)}${join(width - start, height)}H${start}${join(0, height - start)}V${start}${join(start, 0)}Z`;
}

export function body(kind: Kind, width: number, height: number, line: string, more: Record<string, string | number> = {}): Xml {
  const edge = element('path', { d: outline(kind, width, height), fill: '#ffffff', stroke: line, 'stroke-width': CARD_EDGE, ...more });
  if (kind !== 'outcome') return element('g', { class: 'body' }, edge);
  const second = element('path', { d: outline(kind, width + 6, height + 6), transform: 'translate(-3 -3)', fill: '#ffffff', stroke: line, 'stroke-width': 1, ...more });
  return element('g', { class: 'body' }, second, edge);
}

/** A sign of twelve by twelve. */
export function sign(kind: Kind, x: number, y: number, line: string): Xml {
  const stroke = { fill: 'none', stroke: line, 'stroke-width': 1.3, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
  const parts: Record<Kind, Xml[]> = {
    question: [
      element('circle', { cx: 6, cy: 6, r: 5.5, ...stroke }),
      element('path', { d: 'M4.3 4.7A1.8 1.8 0 1 1 6.6 6.3Q6 6.6 6 7.3M6 9.1V9.2', ...stroke }),
    ],
    passage: [element('path', { d: 'M1 2.5H11M1 6H11M1 9.5H7', ...stroke })],
    fork: [element('path', { d: 'M6 .5L11.5 6L6 11.5L.5 6Z', ...stroke })],
    outcome: [element('path', { d: 'M2.5 11.5V1', ...stroke }), element('path', { d: 'M2.5 1H10.5L8.5 3.7L10.5 6.4H2.5Z', ...stroke, fill: line })],
    page: [element('path', { d: 'M2 .8H7.5L10 3.3V11.2H2ZM7.5 .8V3.3H10M4 6H8M4 8.5H8', ...stroke })],
  };
  return element('g', { transform: `translate(${short(x)} ${short(y)})`, 'aria-hidden': 'true' }, ...parts[kind]);
}
