/** Words that a woman said, with who she was as far as she let it be told. */
import { html } from 'lit';
import { plainText } from '../words/rich-text.ts';
import type { MessageKind } from './kind.ts';
import { say, sayRich } from './phrase-template.ts';
import { valuesOf } from './view.ts';

export const quote: MessageKind<'quote'> = {
  plain: ({ message, answers }, view) => {
    const values = valuesOf(view, answers);
    const said = plainText(view.words.say(message.key(), values));
    return { ...said, text: `${said.text} ${view.words.say(message.key('by'), values).text}` };
  },
  template: ({ message, answers }, view) => {
    const values = valuesOf(view, answers);
    return html`
      <figure class="guide quote">
        <blockquote>${sayRich(view.words.say(message.key(), values))}</blockquote>
        <figcaption>${say(view.words.say(message.key('by'), values))}</figcaption>
      </figure>
    `;
  },
};
