/** A conversation as it is drawn: what each step is, what it says, and where its roads lead. Positions come later. */

/** `fork`: says nothing and asks nothing, only decides. */
export type Kind = 'question' | 'passage' | 'fork' | 'outcome' | 'page';

/** Against another version: `changed` has other words, or another order. */
export type Change = 'added' | 'removed' | 'changed';

export interface Picture {
  id: string;
  title: string;
  lang: string;
  steps: DrawnStep[];
}

export interface DrawnStep {
  /** Unique in the picture, pages included. */
  id: string;
  kind: Kind;
  /** What its author calls it. */
  name: string;
  says?: string;
  asks?: string;
  outcome?: string;
  start?: true;
  /** Urgent help comes before anything else is asked. */
  risk?: true;
  /** Names under which a page or a link opens the conversation here. */
  topics: string[];
  roads: Road[];
  /** Everything in it that an author could change, part by part, to tell two versions apart. */
  parts: Record<string, string>;
  change?: Change;
  /** Which parts changed, in words. */
  changes?: string[];
}

export interface Road {
  /** `menu.0`: the step and the place of the road among its roads; pages opened from it come last. */
  id: string;
  /** A step's or page's id; of a step that does not exist, the name that was written. */
  to: string;
  /** When it is taken, in words: the choices, the condition, or both. */
  label: string;
  /** Choices alone lead here, so its place among the others says nothing. */
  plain: boolean;
  /** What it depends on, exactly: to find the same road in another version. */
  sign: string;
  /** No such step is there. */
  lost?: true;
  /** A page is opened over the conversation; she comes back to the same place. */
  over?: true;
  change?: Change;
  /** How many journeys take it; absent when journeys were not asked for. */
  journeys?: number;
}

export const pageId = (page: string): string => `page:${page}`;
