/** Before the first question: who reads it, what is kept, when it must be shared. What nobody has told us says so. */
import { html, nothing } from 'lit';
import type { View } from '../form/view.ts';
import { roomIcon } from '../room-icon.ts';
import { languageChooser } from './language-chooser.ts';
import { reachTeam } from './reach-team.ts';

const parts = [
  ['readers', 'readers-title', 'readers-unknown'],
  ['kept', 'kept-title', 'kept-unknown'],
  ['shared', 'shared-title', 'shared-unknown'],
] as const;

export const introPage = (view: View): unknown => {
  const { say } = view;
  return html`
    ${languageChooser(view)}
    <h1 tabindex="-1">${say('intro-title')}</h1>
    <p>${say('intro-short')}</p>
    <p class="sealed">${roomIcon('lock')}<span>${say('intro-sealed')}</span></p>
    <section class="card">
      <dl>
        ${parts.map(([part, title, unknown]) => html`<dt>${say(title)}</dt><dd>${say.own(part) ?? say(unknown)}</dd>`)}
      </dl>
      ${parts.some(([part]) => say.own(part) === undefined) ? html`<p>${say('unknown-ask')}</p>` : nothing}
      <p>${say('intro-not-asked')} ${say('intro-not-saved')}</p>
    </section>
    <div class="acts stacked">
      <button type="button" class="act main" data-do="begin">${say('begin')}</button>
      <button type="button" class="act quiet" data-do="begin-worker">${say('begin-worker')}</button>
    </div>
    <details class="ways"><summary>${say('other-ways')}</summary>${reachTeam(view)}</details>
    <p class="quiet">${say('danger')} <span class="with-keys">${say('leave-hint')}</span></p>
  `;
};
