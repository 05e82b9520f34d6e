/** What the page is told after each save. */
import type { Problem } from '../problem.ts';

export interface News {
  /** Another one for each version that was whole; null until there is one. */
  version: string | null;
  talks: Talk[];
  problems: Problem[];
  /** Nothing is broken now. */
  sound: boolean;
  tally: string;
}

/** One conversation of the folder. */
export interface Talk {
  name: string;
  standard: boolean;
  topics: string[];
  languages: { code: string; name: string }[];
  /** Each step's file and line. */
  steps: Record<string, string>;
}
