/** Lines as they are typed, or as another program sends them. */
import { createInterface, type Interface } from 'node:readline';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';

/** What a terminal has when nobody says how wide it is. */
const COLUMNS = 80;

export class Keyboard {
  readonly #input: Readable & { isTTY?: boolean };
  readonly #output: Writable & { isTTY?: boolean; columns?: number };
  #lines: Interface | undefined;
  #next: AsyncIterator<string> | undefined;

  constructor(input: Readable = process.stdin, output: Writable = process.stdout) {
    this.#input = input;
    this.#output = output;
  }

  get columns(): number {
    return this.#output.columns ?? (Number(process.env.COLUMNS) || COLUMNS);
  }

  /** The next line, or null when no more will come. What another program sends is written out, as if it were typed. */
  async ask(prompt: string): Promise<string | null> {
    const typed = this.#input.isTTY === true && this.#output.isTTY === true;
    this.#lines ??= createInterface({ input: this.#input, ...(typed ? { output: this.#output } : {}), terminal: typed });
    this.#next ??= this.#lines[Symbol.asyncIterator]();
    if (typed) {
      this.#lines.setPrompt(prompt);
      this.#lines.prompt();
    } else this.#output.write(prompt);
    const { value, done } = await this.#next.next() as IteratorResult<string, undefined>;
    if (!typed) this.#output.write(`${value ?? ''}\n`);
    else if (done) this.#output.write('\n');
    return done ? null : value;
  }

  close(): void {
    this.#lines?.close();
  }
}
