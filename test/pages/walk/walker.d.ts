/** What `walker.js` gives a page under test. */
import type { SignpostChat } from '../../../src/element/signpost-chat.ts';
import type { Tap } from './roads.ts';

export interface Walker {
  element(): SignpostChat;
  root(): ShadowRoot;
  one(selector: string): HTMLElement | null;
  frame(): Promise<number>;
  /** Looks once a frame until it holds. */
  until(what: string, holds: () => unknown): Promise<void>;
  /** The question that is open. */
  step(): string | undefined;
  /** All that can be read in the chat. */
  words(): string;
  press(selector: string): Promise<void>;
  answer(step: string, answer: string): Promise<void>;
  again(): Promise<void>;
  go(topic: string): Promise<void>;
  open(): Promise<void>;
  walk(walks: Tap[][], after?: (tap: Tap) => unknown): Promise<void>;
}

declare global {
  interface Window {
    walker: Walker;
  }
}
