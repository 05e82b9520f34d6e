/** One thing that is wrong, told to the person who wrote the file: where it is, what it is, what to do. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** The step it lies in, when it lies in one. */
  step?: string;
  message: string;
  advice: string;
  /**
   * An error stops the build: a woman could meet a dead end or a wrong word. A warning is to be looked at.
   * A note only tells what is so, for instance which of two branches wins; `--all` shows it.
   */
  severity: 'error' | 'warning' | 'note';
  /** An error that breaks nothing: time has passed, a sentence is long. `check` fails, a build for an urgent mend goes on. */
  mayWait?: true;
}

/** What a check says; where it lies is found by the file it was written in. */
export interface Remark {
  message: string;
  advice: string;
  severity?: Problem['severity'];
  mayWait?: true;
}
