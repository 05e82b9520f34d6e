/** What can be pressed on the page, by name. Templates get these and nothing else of the desk. */
import type { ClosedKey, DeskState, MadeKey } from '../desk-state.ts';
import type { PublicKey } from '../key/key-pair.ts';
import type { Opened } from '../opening/open-all.ts';

export interface Acts {
  goHome: () => void;
  goKeys: () => void;
  goMake: () => void;
  goRecover: () => void;
  goUnlock: () => void;
  lock: () => void;
  stay: () => void;
  ask: (asking: DeskState['asking']) => void;
  choose: (event: Event) => void;
  paste: (event: SubmitEvent) => void;
  takeAway: (closed: ClosedKey) => void;
  unlock: (event: SubmitEvent) => void;
  judge: (event: Event) => void;
  suggest: () => void;
  make: (event: SubmitEvent) => void;
  saveKey: (made: MadeKey) => void;
  checkKey: (event: Event) => void;
  printSheet: (made: MadeKey) => void;
  copyKey: (key: PublicKey) => void;
  done: () => void;
  recover: (event: SubmitEvent) => void;
  spread: (event: ClipboardEvent) => void;
  read: (opened: Opened) => void;
  print: (opened: Opened[]) => void;
  saveTable: () => void;
  clearTroubles: () => void;
}
