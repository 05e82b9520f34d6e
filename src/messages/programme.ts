/** How to reach a programme's team: only the ways that the team has filled in. */
import { html, nothing } from 'lit';
import { keys } from '../flow/keys.ts';
import type { MessageKind } from './kind.ts';
import { say } from './phrase-template.ts';
import type { View } from './view.ts';
import { waysAsText, waysToReach, type Ways } from './ways-to-reach.ts';

export const programme: MessageKind<'programme'> = {
  plain: ({ message }, view) => {
    const name = view.words.say(keys.programme(message.say.programme, 'name'));
    return { ...name, text: `${name.text}. ${waysAsText(waysOf(message.say.programme, view), view)}` };
  },
  template: ({ message }, view) => {
    const id = message.say.programme;
    const name = view.words.say(keys.programme(id, 'name'));
    return html`
      <section class="card">
        <h3>${say(name)}</h3>
        ${waysToReach(waysOf(id, view), name, view)}
        ${(['hours', 'cost'] as const).map((part) =>
          view.words.exists(keys.programme(id, part))
            ? html`<p class="meta">${say(view.words.say(keys.programme(id, part)))}</p>`
            : nothing,
        )}
      </section>
    `;
  },
};

export function waysOf(id: string, { flow }: View): Ways {
  const { form, phone, text, email, room } = flow.programmes[id]?.contacts ?? {};
  return {
    ...(room ? { room: id } : {}),
    ...(phone ? { phones: [{ number: phone }] } : {}),
    ...(text ? { texts: [{ number: text }] } : {}),
    ...(form ? { form } : {}),
    ...(email ? { email } : {}),
  };
}
