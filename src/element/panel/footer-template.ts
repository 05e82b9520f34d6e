/** The foot: urgent help and a person are one tap away in every state. */
import { html } from 'lit';
import { icon } from '../../messages/icon.ts';
import { backPath, menuPath, personPath, urgentPath } from '../../messages/icon-paths.ts';
import { say } from '../../messages/phrase-template.ts';
import type { View } from '../../messages/view.ts';
import type { Sheet } from './sheet.ts';

export function footerTemplate({ words }: View, sheet: Sheet | null, canGoBack: boolean): unknown {
  const current = (page: string): boolean => sheet?.kind === 'page' && sheet.page === page;
  return html`
    <div class="foot" role="group" aria-label=${words.panel('actions').text}>
      <button type="button" class="urgent" data-page="urgent" aria-pressed=${String(current('urgent'))}>
        ${icon(urgentPath)}<span>${say(words.panel('urgent'))}</span>
      </button>
      <button type="button" data-page="person" aria-pressed=${String(current('person'))}>
        ${icon(personPath)}<span>${say(words.panel('person'))}</span>
      </button>
      <button type="button" data-do="back" aria-disabled=${String(!canGoBack)}>
        ${icon(backPath, true)}<span>${say(words.panel('back'))}</span>
      </button>
      <button type="button" data-do="menu" aria-pressed=${String(sheet?.kind === 'menu')}>
        ${icon(menuPath)}<span>${say(words.panel('more'))}</span>
      </button>
    </div>
  `;
}
