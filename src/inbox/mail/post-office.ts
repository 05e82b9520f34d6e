/** Sends what is due, as soon as it comes and again until it has gone; one letter at a time. */
import type { Logger } from 'pino';
import type { Letters } from './letters.ts';
import type { Mailer } from './smtp.ts';

export interface Times {
  /** How often to look, for letters that another instance wrote or could not send. */
  look: number;
  /** The first wait after a failure, in seconds; it doubles each time. */
  first: number;
  longest: number;
}

const usual: Times = { look: 30_000, first: 60, longest: 6 * 3600 };

/** Longer than any one sending can last. */
const TAKEN_SECONDS = 600;

export class PostOffice {
  readonly #letters: Letters;
  readonly #mailer: Mailer;
  readonly #log: Logger;
  readonly #times: Times;
  readonly #timer: NodeJS.Timeout;
  #working: Promise<void> | undefined;
  #again = false;
  #closed = false;

  constructor(letters: Letters, mailer: Mailer, log: Logger, times: Times = usual) {
    [this.#letters, this.#mailer, this.#log, this.#times] = [letters, mailer, log, times];
    this.#timer = setInterval(() => { this.wake(); }, times.look);
    this.wake();
  }

  /** Something may be due. */
  wake(): void {
    this.#again = true;
    if (this.#closed) return;
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
      if (this.#again) this.wake();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#working;
    this.#mailer.close();
  }

  async #work(): Promise<void> {
    this.#again = false;
    try {
      while (!this.#closed && (await this.#sendOne()));
    } catch (error) {
      this.#log.error({ reason: (error as Error).message }, 'letters could not be read; they are looked for again');
    }
  }

  async #sendOne(): Promise<boolean> {
    const letter = await this.#letters.take(TAKEN_SECONDS);
    if (letter === undefined) return false;
    try {
      await this.#mailer.send(letter);
    } catch (error) {
      const { code, responseCode, message } = error as Error & { code?: string; responseCode?: number };
      const seconds = this.#waitAfter(letter.tries);
      this.#log.error({ code, responseCode, reason: message, againIn: Math.round(seconds) }, 'a letter to the team could not be sent');
      await this.#letters.tryAgain(letter.id, seconds);
      return true;
    }
    await this.#letters.wasSent(letter.id);
    this.#log.info('a letter was sent to the team');
    return true;
  }

  /** A little different each time, so that instances do not all knock at once. */
  #waitAfter(tries: number): number {
    const { first, longest } = this.#times;
    return Math.min(longest, first * 2 ** tries) * (0.75 + Math.random() / 2);
  }
}
