/** Each language by its own name, where the room has more than one. What she wrote stays as it is. */
import { html, nothing } from 'lit';
import type { View } from '../form/view.ts';

export function languageChooser({ room: { languages }, lang, say }: View): unknown {
  const all = Object.entries(languages);
  if (all.length < 2) return nothing;
  return html`
    <details class="languages"><summary>${say('other-languages')}</summary>
      <div class="acts">
        ${all.map(([code, { name }]) => html`
          <button type="button" class=${code === lang ? 'act main' : 'act'} data-speak=${code} lang=${code} aria-pressed=${code === lang}>${name}</button>
        `)}
      </div>
    </details>
  `;
}
