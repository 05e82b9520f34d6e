/** Services of one topic near her, the nearest first; a few at a time, the rest one tap away. */
import { html, nothing } from 'lit';
import { listing } from './listing.ts';
import { serviceKey } from '../directory/directory.ts';
import type { MessageKind } from './kind.ts';
import { say } from './phrase-template.ts';
import { serviceCard } from './service-card.ts';

const AT_FIRST = 3;

export const services: MessageKind<'services'> = {
  plain: (shown, view) => {
    const ids = listing(shown, view);
    if (view.directory === 'loading') return { text: '', lang: null };
    if (view.directory === 'missing') return view.words.panel('list-missing');
    if (ids.length === 0) return view.words.panel('found-none');
    const names = ids.map((id) => view.words.say(serviceKey(id, 'name')).text).join(', ');
    return view.words.panel('found', { names });
  },
  template: (shown, view) => {
    const { directory, words } = view;
    if (directory === 'loading') return html`<p class="guide">${say(words.panel('loading'))}</p>`;
    if (directory === 'missing') {
      return html`
        <div class="guide">
          <p>${say(words.panel('list-missing'))}</p>
          <button type="button" class="act" data-do="list-again">${say(words.panel('try-again'))}</button>
        </div>
      `;
    }
    const ids = listing(shown, view);
    if (ids.length === 0) return html`<p class="guide">${say(words.panel('found-none'))}</p>`;
    const key = shown.message.key();
    const first = view.unfolded.has(key) ? ids : ids.slice(0, AT_FIRST);
    const rest = ids.length - first.length;
    return html`
      <div class="cards">${first.map((id, index) => serviceCard(id, directory, view, index === AT_FIRST ? key : undefined))}</div>
      ${rest > 0
        ? html`<button type="button" class="act more" data-unfold=${key}>${say(words.panel('show-more', { count: rest }))}</button>`
        : nothing}
    `;
  },
};
