/**
 * The flow as the browser receives it: structure only. Its words lie beside it under
 * keys (`flow/keys.ts`), so that a change of language repaints everything.
 * Built from YAML by `authoring`; nothing here knows the DOM.
 */
import type { Condition } from './condition.ts';
import type { Programme } from './programme.ts';

/** Raised when a flow written by a newer builder could not be understood by an older element. */
export const FORMAT = 1;

/** What she answered: the id of a choice, or what she typed. */
export type Answer = string;

export interface Flow {
  format: number;
  id: string;
  /** BCP 47 code of `words`, the language the author wrote in. */
  lang: string;
  start: string;
  /** What `go(topic)` and an opener on the host page can name. */
  topics: Record<string, Topic>;
  /** Which question a host attribute answers for her, e.g. `{area: 'area'}`. */
  presets: Partial<Record<'area' | 'audience', string>>;
  steps: Record<string, Step>;
  /** Shown over the conversation; `urgent` and `person` are always there. */
  pages: Record<string, Page>;
  programmes: Record<string, Programme>;
  /** Contacts that a card names: they travel with the flow, so that urgent help waits for nothing. */
  contacts: Record<string, Contact>;
  /** Area id → the wider area it lies in, or null. */
  areas: Record<string, string | null>;
  /** Other languages: code → where their words are, relative to the flow. */
  languages: Record<string, Language>;
  /** Where the service directory is, relative to the flow. */
  directory: string | null;
  /** Where the words are that the first screen does not need, relative to the flow; null when all are here. */
  rest: string | null;
  words: Record<string, string>;
}

export interface Language {
  name: string;
  dir: 'ltr' | 'rtl';
  /** Where its words for the conversation and for the directory are; null for the author's own. */
  url: string | null;
  directory: string | null;
}

/** A step to go to, and the answer that she gave by asking for this topic. */
export interface Topic {
  to: string;
  answer?: Answer;
}

export interface Step {
  title?: true;
  say: Say[];
  ask?: Ask;
  next: Branch[];
  /** An end of the conversation that journeys and tests can name. */
  outcome?: string;
  /** This step adds a line to the summary she can keep. */
  keep?: true;
}

export interface Page {
  title: true;
  say: Say[];
}

export interface Branch {
  when?: Condition;
  to: string;
}

/** One message. Its `kind` names the file in `messages/` that paints it. */
export type Say = { when?: Condition } & (
  | { kind: 'text' }
  | { kind: 'quote' }
  | { kind: 'services'; topic: string }
  | { kind: 'card'; contacts: string[]; look: 'plain' | 'urgent' }
  | { kind: 'programme'; programme: string }
  | { kind: 'summary' }
);

/** One question. Its `kind` names the file in `questions/` that paints and parses it. */
export type Ask = {
  /** The name its answer is known by; the step's own id unless two steps ask the same thing. */
  as: string;
  why?: true;
  hint?: true;
  /** It helps to tell which support could suit her: must have a why and ways to skip. */
  eligibility?: true;
} & (
  | { kind: 'choice'; choices: Record<string, Choice> }
  | { kind: 'text'; max: number }
);

export interface Choice {
  look: 'plain' | 'main' | 'quiet';
  when?: Condition;
}

export interface Contact {
  phone?: string;
  /** A number for text messages. */
  text?: string;
  /** What to write in the text, where the service asks for a word. */
  textBody?: string;
  url?: string;
}
