/** An arrow from a road's row to the step it leads to, with soft corners and a pale edge, so that crossings can be followed. */
import type { PlacedArrow, Point } from '../layout/placed.ts';
import type { Road } from '../picture.ts';
import { changeColours, PAPER, ROAD, UNWALKED, WALKED } from './palette.ts';
import { element, short, type Attributes, type Xml } from './xml.ts';

const CORNER = 7;
const HEAD = 7;

export function drawArrow({ road, points }: PlacedArrow): Xml {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const d = roundedPath([...points.slice(0, -1), { x: end.x - HEAD + 1, y: end.y }]);
  const { stroke, ...look } = lookOf(road);
  return element(
    'g',
    { class: road.journeys ? 'arrow walked' : 'arrow', 'data-road': road.id, 'data-change': road.change, 'aria-hidden': 'true' },
    element('path', { d, fill: 'none', stroke: PAPER, 'stroke-width': 4.5 }),
    element('path', { d, fill: 'none', stroke, ...look }),
    element('path', { d: `M${short(end.x)} ${short(end.y)}l${-HEAD} -3.6v7.2Z`, fill: stroke }),
  );
}

function lookOf({ change, journeys }: Road): Attributes {
  if (change) return { stroke: changeColours[change].line, 'stroke-width': 2.2, ...(change === 'removed' ? { 'stroke-dasharray': '6 4' } : {}) };
  if (journeys === undefined) return { stroke: ROAD, 'stroke-width': 1.2 };
  return journeys > 0 ? { stroke: WALKED, 'stroke-width': 1.6 } : { stroke: UNWALKED, 'stroke-width': 1.4, 'stroke-dasharray': '2 3' };
}

function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let d = `M${short(first.x)} ${short(first.y)}`;
  for (const [index, point] of rest.entries()) {
    const before = points[index] ?? first;
    const after = points[index + 2];
    if (!after) {
      d += `L${short(point.x)} ${short(point.y)}`;
      continue;
    }
    const from = towards(point, before);
    const to = towards(point, after);
    d += `L${short(from.x)} ${short(from.y)}Q${short(point.x)} ${short(point.y)} ${short(to.x)} ${short(to.y)}`;
  }
  return d;
}

/** A little way from a corner to its neighbour: where it begins to be round. */
function towards(corner: Point, other: Point): Point {
  const away = Math.hypot(other.x - corner.x, other.y - corner.y);
  const part = away === 0 ? 0 : Math.min(CORNER, away / 2) / away;
  return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part };
}
