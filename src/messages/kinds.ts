/** Every kind of message there is, by the name a flow gives it. */
import type { Say } from '../flow/flow.ts';
import type { Phrase } from '../words/phrase.ts';
import { card } from './card.ts';
import type { MessageKind } from './kind.ts';
import { programme } from './programme.ts';
import { quote } from './quote.ts';
import { services } from './services.ts';
import { summary } from './summary.ts';
import { text } from './text.ts';
import type { Shown, View } from './view.ts';

const kinds: { [Kind in Say['kind']]: MessageKind<Kind> } = { text, quote, services, card, programme, summary };

export const messageKinds: readonly string[] = Object.keys(kinds);

const kindOf = (shown: Shown): MessageKind<Say['kind']> => kinds[shown.message.say.kind] as MessageKind<Say['kind']>;

export const messageTemplate = (shown: Shown, view: View): unknown => kindOf(shown).template(shown, view);

/** The message as it is announced: once, as plain text. */
export const messageText = (shown: Shown, view: View): Phrase => kindOf(shown).plain(shown, view);
