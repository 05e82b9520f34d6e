/** The receipt: a reference, what happens next, and what she can do meanwhile. It shows nothing that she wrote. */
import { html, nothing } from 'lit';
import type { View } from '../form/view.ts';
import { referenceOf } from '../reference.ts';
import { reachTeam } from './reach-team.ts';

export const sentPage = (view: View, id: string, canGoBack: boolean): unknown => {
  const { say, room } = view;
  return html`
    <h1 tabindex="-1">${say('sent-title')}</h1>
    <section class="receipt">
      <h2>${say('sent-reference')}</h2>
      <p class="reference">${referenceOf(id)}</p>
      <p>${say('sent-reference-hint')}</p>
    </section>
    <h2>${say('sent-next-title')}</h2>
    <p>${say('sent-next')} ${say.own('reply') ?? say('sent-soon-unknown')}</p>
    ${reachTeam(view)}
    <h2>${say('sent-meanwhile-title')}</h2>
    <p>${say('sent-meanwhile')}</p>
    <p>${say('danger')}</p>
    ${canGoBack ? html`<div class="acts"><button type="button" class="act main" data-do="close">${say('sent-back')}</button></div>` : nothing}
    <p class="quiet">${say('sent-gone')}</p>
    <details><summary>${say('sent-key')}</summary>
      ${room.keys.map(({ kid }) => html`<p class="thumbprint">${kid}</p>`)}
      <p class="quiet">${say('sent-key-hint')}</p>
    </details>
  `;
};
