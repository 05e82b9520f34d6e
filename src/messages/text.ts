/** A message in plain words: one idea of the guide's. */
import { html } from 'lit';
import { plainText } from '../words/rich-text.ts';
import type { MessageKind } from './kind.ts';
import { sayRich } from './phrase-template.ts';
import { valuesOf } from './view.ts';

export const text: MessageKind<'text'> = {
  plain: ({ message, answers }, view) => plainText(view.words.say(message.key(), valuesOf(view, answers))),
  template: ({ message, answers }, view) => html`
    <div class="guide">${sayRich(view.words.say(message.key(), valuesOf(view, answers)))}</div>
  `,
};
