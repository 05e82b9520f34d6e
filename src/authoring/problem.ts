/** One thing that is wrong, told to the person who wrote the file: where it is, what it is, what to do. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** The step it lies in, when it lies in one. */
  step?: string;
  message: string;
  advice: string;
  /** An error stops the build: a woman could meet a dead end or a wrong word. A warning does not. */
  severity: 'error' | 'warning';
  /** It came with the passing of time, not with a change: `check` tells it, but a build for an urgent mend goes on. */
  ageing?: true;
}

/** What a check says; where it lies is found by the file it was written in. */
export interface Remark {
  message: string;
  advice: string;
  severity?: Problem['severity'];
  ageing?: true;
}
