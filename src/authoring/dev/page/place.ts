/** Where she stands, kept in the memory of this page only, so that a save does not lose it. */
import type { Turn, Turns } from '../../../conversation/turn.ts';
import type { Flow } from '../../../flow/flow.ts';

/** A turn, and whether its step asked something when she came by. */
export interface Past extends Turn {
  asked: boolean;
}

let past: readonly Past[] = [];
let heard: (() => void) | undefined;

export const place = {
  get past(): readonly Past[] {
    return past;
  },
  keep(flow: Flow, turns: Turns): void {
    past = turns.map((turn) => ({ ...turn, asked: flow.steps[turn.step]?.ask !== undefined }));
    heard?.();
  },
  /** For another conversation of the folder. */
  forget(): void {
    past = [];
    heard?.();
  },
  whenChanged(changed: () => void): void {
    heard = changed;
  },
};
