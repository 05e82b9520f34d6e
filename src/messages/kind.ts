/** A kind of message: the same words as plain text, for one announcement, and as a template. */
import type { Say } from '../flow/flow.ts';
import type { Phrase } from '../words/phrase.ts';
import type { Shown, View } from './view.ts';

type SayOf<Kind extends Say['kind']> = Extract<Say, { kind: Kind }>;
export type ShownOf<Kind extends Say['kind']> = Shown & { message: { say: SayOf<Kind> } };

export interface MessageKind<Kind extends Say['kind']> {
  plain: (shown: ShownOf<Kind>, view: View) => Phrase;
  template: (shown: ShownOf<Kind>, view: View) => unknown;
}
