/** A phrase on the page: words that fell back to another language say which, so that they are read out right. */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Phrase } from '../words/phrase.ts';
import { richText } from '../words/rich-text.ts';

/** Plain words: labels, choices, names. */
export const say = (phrase: Phrase): unknown =>
  phrase.lang === null ? phrase.text : html`<span lang=${phrase.lang}>${phrase.text}</span>`;

/** Words with bold, links and lists. Made once: a link under her finger is not replaced when something else arrives. */
export const sayRich = (phrase: Phrase): unknown => html`
  <div class="rich" lang=${ifDefined(phrase.lang ?? undefined)}>
    ${guard([phrase.text], () => richText(phrase))}
  </div>
`;

export const sayHidden = (phrase: Phrase): unknown =>
  phrase.text === '' ? nothing : html`<span class="unseen" lang=${ifDefined(phrase.lang ?? undefined)}>${phrase.text}</span>`;
