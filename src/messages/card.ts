/** A heading, a few words and the buttons of services that matter at once. Its contacts travel with the flow. */
import { html } from 'lit';
import type { Contact } from '../flow/flow.ts';
import { keys } from '../flow/keys.ts';
import { plainText } from '../words/rich-text.ts';
import type { MessageKind } from './kind.ts';
import { say, sayRich } from './phrase-template.ts';
import { valuesOf, type View } from './view.ts';
import { waysAsText, waysToReach, type Ways } from './ways-to-reach.ts';

export const card: MessageKind<'card'> = {
  plain: ({ message, answers }, view) => {
    const values = valuesOf(view, answers);
    const contacts = message.say.contacts.map((id) => waysAsText(waysOf(id, view), view));
    const heading = view.words.say(message.key('card'), values);
    const text = [heading.text, plainText(view.words.say(message.key(), values)).text, ...contacts];
    return { ...heading, text: text.map((part) => part.replace(/[.]$/, '')).join('. ') };
  },
  template: ({ message, answers }, view) => {
    const values = valuesOf(view, answers);
    return html`
      <section class=${`card ${message.say.look}`}>
        <h3>${say(view.words.say(message.key('card'), values))}</h3>
        ${sayRich(view.words.say(message.key(), values))}
        ${message.say.contacts.map((id) => waysToReach(waysOf(id, view), view.words.say(keys.contact(id)), view))}
      </section>
    `;
  },
};

function waysOf(id: string, { flow }: View): Ways {
  const contact: Contact = flow.contacts[id] ?? {};
  return {
    ...(contact.phone ? { phones: [{ number: contact.phone }] } : {}),
    ...(contact.text ? { texts: [{ number: contact.text, ...(contact.textBody ? { body: contact.textBody } : {}) }] } : {}),
    // A card is for calling or texting at once; its website is left out where one of them can be had.
    ...(contact.url && !contact.phone && !contact.text ? { url: contact.url } : {}),
  };
}
