/** What the panel is given, and what the loader wants to hear from it. */
import type { Named } from '../shell.ts';
import type { Announce } from './announcer.ts';

export interface PanelGiven {
  /** Where the flow came from: its languages and its directory lie beside it. */
  base: string;
  area: string;
  audience: string;
  topic: string;
  /** Settles when the words beyond the first screen have come. */
  rest: Promise<void>;
  announce: Announce;
  /** Closes the panel, where it can be closed. */
  hide: (() => void) | null;
  /** Tells the loader its own words in the language of the conversation. */
  named: (words: Named) => void;
  /** She leaves from inside a room. */
  leave: () => void;
  /** Says that the conversation cannot go on. */
  failed: (error: Error) => void;
}
