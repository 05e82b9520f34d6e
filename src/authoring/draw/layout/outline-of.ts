/** What a group of cards takes up on the sheet: its cards, and its arrows piece by piece. */
import type { Outline, Rectangle } from './pack.ts';
import type { Placed, Point } from './placed.ts';

export const outlineOf = ({ width, height, cards, arrows }: Placed): Outline => ({
  width,
  height,
  solid: [...cards.map(({ card, x, y }) => ({ x, y, width: card.width, height: card.height })), ...arrows.flatMap(({ points }) => points.slice(1).map((to, index) => between(points[index] ?? to, to)))],
});

const between = (one: Point, other: Point): Rectangle => ({
  x: Math.min(one.x, other.x),
  y: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
});
