/**
 * Shapes of any outline put close together on a sheet of the given proportions, the first one top left.
 * A small one may stand where a large one leaves room: only what is drawn takes up space, not the box around it.
 */
import { Taken, type Cells } from './taken.ts';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Outline {
  width: number;
  height: number;
  /** What is drawn, within the width and height. */
  solid: Rectangle[];
}

export interface Packed {
  width: number;
  height: number;
  places: { x: number; y: number }[];
}

/** A sheet is looked at in about this many small squares; more would only take longer. */
const SQUARES = 60_000;
const FINEST = 9;
const WIDER = 1.05;

/** Tries sheets from narrow to wide and keeps the one on which everything is largest when it fills the proportions. */
export function pack(outlines: readonly Outline[], proportions: number, gap: number): Packed {
  const widest = Math.max(...outlines.map(({ width }) => width));
  const area = outlines.flatMap(({ solid }) => solid).reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const least = Math.max(widest, Math.sqrt(area * proportions));
  const square = Math.max(FINEST, Math.sqrt((1.5 * area) / SQUARES));
  let best: Packed | undefined;
  let bestSize = Infinity;
  for (let width = least; width < least * 1.7; width *= WIDER) {
    const packed = packInto(outlines, width, gap, square);
    const size = Math.max(packed.width, packed.height * proportions);
    if (size < bestSize) [best, bestSize] = [packed, size];
  }
  return best ?? { width: 0, height: 0, places: [] };
}

function packInto(outlines: readonly Outline[], sheet: number, gap: number, square: number): Packed {
  const taken = new Taken(Math.ceil((sheet + gap) / square));
  const places: Packed['places'] = [];
  for (const index of largestFirst(outlines)) {
    const outline = outlines[index];
    if (!outline) continue;
    const cells = outline.solid.map((rectangle) => cellsOf(rectangle, gap, square));
    const at = taken.firstRoom(cells, Math.ceil(outline.width / square));
    taken.take(cells, at);
    places[index] = { x: at.x * square, y: at.y * square };
  }
  const ends = places.map(({ x, y }, index) => ({ x: x + (outlines[index]?.width ?? 0), y: y + (outlines[index]?.height ?? 0) }));
  return { width: Math.max(...ends.map(({ x }) => x)), height: Math.max(...ends.map(({ y }) => y)), places };
}

const cellsOf = ({ x, y, width, height }: Rectangle, gap: number, square: number): Cells => {
  const [left, top] = [Math.floor(x / square), Math.floor(y / square)];
  return { left, top, right: Math.ceil((x + width + gap) / square), bottom: Math.ceil((y + height + gap) / square) };
};

/** The first one is where reading begins; of the others, small ones fill what large ones leave. */
const largestFirst = (outlines: readonly Outline[]): number[] => {
  const size = (index: number): number => (index === 0 ? Infinity : (outlines[index]?.width ?? 0) * (outlines[index]?.height ?? 0));
  return outlines.map((_, index) => index).sort((a, b) => size(b) - size(a) || a - b);
};
