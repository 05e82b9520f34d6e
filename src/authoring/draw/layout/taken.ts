/** A sheet in small squares, as wide as it is and as long as it needs to be: which of them something stands on. */

/** From `left` and `top` up to, and not with, `right` and `bottom`. */
export interface Cells {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export class Taken {
  readonly #columns: number;
  /** For each row, how many squares are taken in the rows above and the columns before: sums tell at once if a rectangle is free. */
  #sums: Int32Array[];
  #rows: Uint8Array[] = [];

  constructor(columns: number) {
    this.#columns = columns;
    this.#sums = [new Int32Array(columns + 1)];
  }

  /** The highest place, and of those the one furthest left, where all of it is free. */
  firstRoom(cells: readonly Cells[], width: number): { x: number; y: number } {
    for (let y = 0; ; y += 1) {
      for (let x = 0; x + width <= this.#columns; x += 1) if (cells.every((each) => this.#isFree(each, x, y))) return { x, y };
      if (y > this.#rows.length) return { x: 0, y };
    }
  }

  take(cells: readonly Cells[], { x, y }: { x: number; y: number }): void {
    let first = Infinity;
    for (const { left, top, right, bottom } of cells) {
      first = Math.min(first, y + top);
      while (this.#rows.length < y + bottom) this.#rows.push(new Uint8Array(this.#columns));
      for (let row = y + top; row < y + bottom; row += 1) this.#rows[row]?.fill(1, x + left, Math.min(this.#columns, x + right));
    }
    this.#sumFrom(Math.max(0, first));
  }

  #sumFrom(first: number): void {
    for (let row = first; row < this.#rows.length; row += 1) {
      const above = this.#sums[row];
      const taken = this.#rows[row];
      const sums = new Int32Array(this.#columns + 1);
      let inRow = 0;
      for (let column = 0; column < this.#columns; column += 1) {
        inRow += taken?.[column] ?? 0;
        sums[column + 1] = (above?.[column + 1] ?? 0) + inRow;
      }
      this.#sums[row + 1] = sums;
    }
  }

  #isFree({ left, top, right, bottom }: Cells, x: number, y: number): boolean {
    const above = this.#sums[Math.min(y + top, this.#rows.length)];
    const below = this.#sums[Math.min(y + bottom, this.#rows.length)];
    const [from, to] = [Math.min(x + left, this.#columns), Math.min(x + right, this.#columns)];
    return (below?.[to] ?? 0) - (below?.[from] ?? 0) - (above?.[to] ?? 0) + (above?.[from] ?? 0) === 0;
  }
}
