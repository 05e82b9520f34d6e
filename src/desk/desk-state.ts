/** All that the desk knows at one moment. Nothing of it is ever written anywhere. */
import type { KeyFile } from './key/key-file.ts';
import type { KeyPair, PublicKey } from './key/key-pair.ts';
import type { Strength } from './key/passphrase.ts';
import type { OpeningKey } from '../referral/seal/open.ts';
import type { Sealed } from './opening/dropped.ts';
import type { Opened, Trouble } from './opening/open-all.ts';

/** A key that is open now. */
export interface DeskKey extends OpeningKey {
  label: string;
  public: PublicKey;
}

/** A key file that waits for its passphrase. */
export interface ClosedKey {
  from: string;
  file: KeyFile;
}

/** A key that was just made: what is saved and printed before anything else happens. */
export interface MadeKey {
  file: KeyFile;
  groups: string[];
  at: Date;
  saved: boolean;
  checked: boolean;
}

export type Screen =
  | { at: 'unlock' }
  | { at: 'list' }
  | { at: 'one'; opened: Opened }
  | { at: 'keys' }
  | { at: 'make'; recovered?: KeyPair; suggestion?: string; strength?: { is: Strength; letters: number } | undefined }
  | { at: 'made'; made: MadeKey }
  | { at: 'recover'; wrong: number[] };

/** Something that she who sits here can put right, and the field it is about. */
export interface Problem {
  text: string;
  field?: string;
}

export interface DeskState {
  screen: Screen;
  keys: DeskKey[];
  closedKeys: ClosedKey[];
  /** Sealed referrals that came before any key was open. */
  waiting: Sealed[];
  opened: Opened[];
  troubles: Trouble[];
  problems: Problem[];
  /** What is going on now; nothing else is begun meanwhile. */
  busy: string | undefined;
  /** Said aloud, and shown. */
  news: string;
  asking: 'idle' | 'csv' | undefined;
}

export const atStart: DeskState = {
  screen: { at: 'unlock' },
  keys: [],
  closedKeys: [],
  waiting: [],
  opened: [],
  troubles: [],
  problems: [],
  busy: undefined,
  news: '',
  asking: undefined,
};

