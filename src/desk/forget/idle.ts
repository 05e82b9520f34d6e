/**
 * Notices that nobody is there: a desk left open in a shared office shows nobody's words for long. The
 * time is read from the wall clock, because a laptop that slept has been left alone too.
 */
const MINUTE = 60_000;
export const WARN_AFTER = 9 * MINUTE;
export const FORGET_AFTER = 10 * MINUTE;

export interface Clock {
  now(): number;
  /** Calls again and again, until what it gives back is called. */
  every(milliseconds: number, call: () => void): () => void;
}

export const wallClock: Clock = {
  now: () => Date.now(),
  every: (milliseconds, call) => {
    const timer = setInterval(call, milliseconds);
    return () => { clearInterval(timer); };
  },
};

export interface IdleAnswers {
  warn(): void;
  forget(): void;
}

export class Idle {
  private last: number;
  private warned = false;
  private readonly stopClock: () => void;

  constructor(private readonly clock: Clock, private readonly answers: IdleAnswers) {
    this.last = clock.now();
    this.stopClock = clock.every(1000, () => { this.look(); });
  }

  /** Somebody moved, typed or pressed. Once warned, only `stay` counts: a cat on the keyboard is nobody. */
  touched(): void {
    if (this.warned) return;
    // The clock may have stood still with the machine: what was due comes first.
    if (this.look()) this.last = this.clock.now();
  }

  stay(): void {
    this.warned = false;
    this.last = this.clock.now();
  }

  /** Also called when the page is seen again, before anybody can read it. True while nothing was due. */
  look(): boolean {
    const alone = this.clock.now() - this.last;
    // A clock that was set back: counted from here, or it would never end.
    if (alone < 0) this.last = this.clock.now();
    if (alone >= FORGET_AFTER) {
      this.stay();
      this.answers.forget();
      return false;
    }
    if (alone >= WARN_AFTER && !this.warned) {
      this.warned = true;
      this.answers.warn();
    }
    return !this.warned;
  }

  stop(): void {
    this.stopClock();
  }
}
