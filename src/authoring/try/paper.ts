/** Where the conversation is written: lines no wider than the terminal, a blank one between parts. */
import { painter, type Terminal } from '../command/terminal.ts';
import { wrap } from './wrap.ts';

/** Wider lines are hard to read, narrower ones hold no word. */
const [NARROWEST, WIDEST] = [24, 88];

export class Paper {
  readonly paint: ReturnType<typeof painter>;
  readonly #write: Terminal['write'];
  readonly #width: number;

  constructor(terminal: Pick<Terminal, 'write' | 'colour'>, columns: number) {
    this.#write = terminal.write;
    this.#width = Math.min(WIDEST, Math.max(NARROWEST, columns));
    this.paint = painter(terminal);
  }

  /** `first` begins the first line; the lines after it stand under what follows it. */
  line(text: string, first = '', rest = ' '.repeat(first.length)): void {
    for (const each of wrap(text, this.#width, first, rest)) this.#write(`${each}\n`);
  }

  /** Words that are to be copied: never parted into lines. */
  exactly(text: string): void {
    this.#write(text);
  }

  blank(): void {
    this.#write('\n');
  }
}
