/** What an author wrote in one file, with the place of every part, so that a problem can point at it. */
import { LineCounter } from 'yaml';
import type { Problem, Remark } from '../problem.ts';

export type Path = readonly (string | number)[];

/** Where an entry of a group or a list begins in the text: its name and its value. */
export interface Spot {
  name: number;
  value: number;
}

/** For every group and list that was read: its entries' spots. Keyed by the object itself, so that aliases share one. */
export type Spots = Map<object, Map<string | number, Spot>>;

export class Written<T> {
  readonly file: string;
  readonly value: T;
  readonly #spots: Spots;
  readonly #lines: LineCounter;

  constructor(file: string, value: T, spots: Spots, lines: LineCounter) {
    this.file = file;
    this.value = value;
    this.#spots = spots;
    this.#lines = lines;
  }

  /** For a file that need not be there: what it would hold, at the place where it would be. */
  static nowhere<T>(file: string, value: T): Written<T> {
    const lines = new LineCounter();
    lines.addNewLine(0);
    return new Written(file, value, new Map(), lines);
  }

  /** The same file read as something narrower, once its shape is known to be right. */
  as<Known>(): Written<Known> {
    return new Written(this.file, this.value as unknown as Known, this.#spots, this.#lines);
  }

  /** The line and column of the entry that `path` leads to; `part` chooses its name or its value. */
  place(path: Path, part: keyof Spot = 'value'): { line: number; col: number } {
    return this.#lines.linePos(this.#offset(path, part));
  }

  /** A problem at the entry that `path` leads to. */
  problem(path: Path, remark: Remark, part: keyof Spot = 'value'): Problem {
    const { line, col } = this.place(path, part);
    const step = path[0] === 'steps' && path.length > 1 ? { step: String(path[1]) } : {};
    const { message, advice, severity = 'error', mayWait } = remark;
    return { file: this.file, line, column: col, ...step, message, advice, severity, ...(mayWait ? { mayWait } : {}) };
  }

  /** Of a path that is only partly there, the last part that is. */
  #offset(path: Path, part: keyof Spot): number {
    let at: unknown = this.value;
    let offset = 0;
    for (const [index, name] of path.entries()) {
      const spot = isObject(at) ? this.#spots.get(at)?.get(name) : undefined;
      if (spot === undefined) return offset;
      offset = index === path.length - 1 ? spot[part] : spot.name;
      at = (at as Record<string | number, unknown>)[name];
    }
    return offset;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
