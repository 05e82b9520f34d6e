/** What a walk found, in a form that travels from the page to the test. */
export interface Report {
  taps: number;
  /** What was amiss, where. */
  troubles: string[];
  /** How many states were looked at for the first time, and steps given to axe. */
  looks: number;
  steps: number;
}

export interface Given {
  /** Where the flow lies. */
  url: string;
  /** Looks and steps that another page has examined. */
  known: string[];
}
