/** Other ways to reach the team: only those that it has given. */
import { html, nothing } from 'lit';
import type { View } from '../form/view.ts';

const digits = (number: string): string => number.replace(/[^\d+]/g, '');

export function reachTeam({ room: { ways }, say }: Pick<View, 'room' | 'say'>): unknown {
  const { phone, text, email, form } = ways;
  const more = [say.own('hours'), say.own('cost')].filter((each) => each !== undefined);
  if (!phone && !text && !email && !form) return html`<p>${say('other-ways-none')}</p>`;
  return html`
    <div class="acts">
      ${phone ? html`<a class="act main" href=${`tel:${digits(phone)}`}>${say('call', { number: phone })}</a>` : nothing}
      ${text ? html`<a class="act" href=${`sms:${digits(text)}`}>${say('text', { number: text })}</a>` : nothing}
      ${email ? html`<a class="act" href=${`mailto:${email}`}>${say('email', { address: email })}</a>` : nothing}
      ${form ? html`<a class="act" href=${form} target="_blank" rel="noopener noreferrer">${say('form')}</a>` : nothing}
    </div>
    ${more.length === 0 ? nothing : html`<p class="quiet">${more.map((each, index) => html`${index === 0 ? nothing : ' · '}<bdi>${each}</bdi>`)}</p>`}
  `;
}
