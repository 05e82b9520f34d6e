/** The squares of the sheet, as on a road map: “talk C2” is found on paper too. */
import type { Point } from '../layout/placed.ts';

export interface Squares {
  columns: number;
  rows: number;
  /** The width and height of one. */
  width: number;
  height: number;
  /** Undefined where the sheet is so small that nobody needs to look for a step. */
  nameAt: (point: Point) => string | undefined;
}

const ABOUT = 430;
/** A sheet of this many squares or fewer is seen at a glance. */
const AT_A_GLANCE = 6;

export function squaresOf(width: number, height: number): Squares {
  const columns = Math.max(1, Math.round(width / ABOUT));
  const rows = Math.max(1, Math.round(height / ABOUT));
  const square = { width: width / columns, height: height / rows };
  const within = (at: number, size: number, count: number): number => Math.min(count - 1, Math.max(0, Math.floor(at / size)));
  return {
    columns,
    rows,
    ...square,
    nameAt: ({ x, y }) => (columns * rows <= AT_A_GLANCE ? undefined : `${columnName(within(x, square.width, columns))}${within(y, square.height, rows) + 1}`),
  };
}

/** A to Z, then AA, AB, … */
export const columnName = (index: number): string => (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
