/** A conversation as its author wrote it, once its shape is known to be right. */
import type { Condition } from '../../flow/condition.ts';

export interface Conversation {
  format: number;
  id: string;
  default?: true;
  lang: string;
  title: string;
  start: string;
  presets?: Partial<Record<'area' | 'audience', string>>;
  topics?: Record<string, string | { to: string; answer: string }>;
  sources?: Record<string, Source>;
  pages: Record<string, Page>;
  steps: Record<string, Step>;
}

export interface Source {
  title: string;
  url?: string;
  checked: string;
  quote?: string;
}

export interface Page {
  title: string;
  say: Said;
}

export interface Step {
  title?: string;
  say?: Said;
  ask?: Ask;
  next: string | Branch[];
  keep?: string;
  outcome?: string;
  risk?: true;
}

export interface Branch {
  when?: Condition;
  to: string;
}

export type Said = string | Message | (string | Message)[];

interface Sourced {
  source?: string | string[];
  when?: Condition;
}

export type Message =
  | ({ quote: string; by: string } & Sourced)
  | { services: string; when?: Condition }
  | ({ card: string; text?: string; contacts?: string[]; look?: 'plain' | 'urgent' } & Sourced)
  | { programme: string; when?: Condition }
  | { summary: true; when?: Condition }
  | ({ text: string } & Sourced);

export type Ask = {
  as?: string;
  eligibility?: true;
  label: string;
  why?: string;
  hint?: string;
} & ({ type: 'choice'; choices: Record<string, string | Choice> } | { type: 'text'; max?: number });

export interface Choice {
  label: string;
  look?: 'plain' | 'main' | 'quiet';
  when?: Condition;
}
