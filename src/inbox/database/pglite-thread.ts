/**
 * PGlite in a thread, watched from outside. When a disk fills up under it, PGlite may stop
 * answering for ever, or end; then the thread is ended, and what waited is told so.
 */
import { Worker } from 'node:worker_threads';
import { DatabaseAway, type Row, type Value } from './database.ts';
import type { Told } from './worker.ts';

interface Waiting {
  resolve: (rows: Row[]) => void;
  reject: (error: Error) => void;
}

/** PostgreSQL objected to a statement, and goes on: what a server would say with the same code. */
export class StatementRefused extends Error {
  override readonly name = 'StatementRefused';
  constructor(message: string, readonly code: string) {
    super(message);
  }
}

/** Resources: 53100 is a full disk, met where PostgreSQL can still say so. */
const passing = /^(?:53|57|58)/;

export class PgliteThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #patience: number;
  /** When nothing of it touches the folder any more. */
  readonly ended: Promise<unknown>;
  #asked = 0;
  #over: DatabaseAway | undefined;

  private constructor(folder: string, patience: number) {
    this.#patience = patience;
    this.#worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: { folder }, stdout: true, stderr: true });
    // What PGlite prints names tables and pages; nobody reads it, and it must not fill a buffer.
    this.#worker.stdout.resume();
    this.#worker.stderr.resume();
    this.ended = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#worker.on('error', (error) => { this.#end(error.message); });
    this.#worker.on('exit', () => { this.#end('its thread has ended'); });
    this.#worker.on('message', (told: Told) => { this.#hear(told); });
  }

  /** @throws DatabaseAway when the folder cannot be opened in time. */
  static async open(folder: string, { opens, answers }: { opens: number; answers: number }): Promise<PgliteThread> {
    const thread = new PgliteThread(folder, answers);
    const late = setTimeout(() => { thread.#end(`it did not open in ${opens / 1000} s`); }, opens);
    try {
      await new Promise<unknown>((resolve, reject) => { thread.#waiting.set(0, { resolve, reject }); });
      return thread;
    } catch (error) {
      await thread.ended;
      throw error;
    } finally {
      clearTimeout(late);
    }
  }

  get over(): boolean {
    return this.#over !== undefined;
  }

  query(text: string, values: readonly Value[]): Promise<Row[]> {
    if (this.#over !== undefined) return Promise.reject(this.#over);
    this.#asked += 1;
    const number = this.#asked;
    const late = setTimeout(() => { this.#end(`it did not answer in ${this.#patience / 1000} s`); }, this.#patience);
    return new Promise<Row[]>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ number, text, values });
    }).finally(() => { clearTimeout(late); });
  }

  async close(): Promise<void> {
    if (this.#over !== undefined) return;
    const late = setTimeout(() => { this.#end('it did not close'); }, this.#patience);
    this.#worker.postMessage('close');
    await this.ended;
    clearTimeout(late);
  }

  #hear(told: Told): void {
    const number = told.kind === 'open' ? 0 : told.number;
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (told.kind === 'open') waiting?.resolve([]);
    else if (told.kind === 'rows') waiting?.resolve(told.rows);
    else if (told.code === undefined) {
      waiting?.reject(new DatabaseAway(`PGlite broke: ${told.message}`));
      this.#end(told.message);
    } else waiting?.reject(passing.test(told.code) ? new DatabaseAway(told.message) : new StatementRefused(told.message, told.code));
  }

  #end(why: string): void {
    this.#over ??= new DatabaseAway(`The database in the data folder stopped: ${why}.`);
    for (const { reject } of this.#waiting.values()) reject(this.#over);
    this.#waiting.clear();
    void this.#worker.terminate();
  }
}
