/** The two questions that lie over everything: are you still there, and do you know that a table is not sealed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskState } from '../desk-state.ts';
import { deskWords } from '../desk-words.ts';
import type { Acts } from './acts.ts';

const { idle, csv, nav } = deskWords;

export function dialogPart({ asking }: DeskState, acts: Acts): TemplateResult | typeof nothing {
  if (asking === undefined) return nothing;
  if (asking === 'idle') {
    return html`<dialog aria-labelledby="dialog-title" aria-describedby="dialog-text" @cancel=${acts.stay}>
      <h2 id="dialog-title">${idle.title}</h2>
      <p id="dialog-text">${idle.text}</p>
      <p class="acts">
        <button type="button" class="act main" @click=${acts.stay}>${idle.stay}</button>
        <button type="button" class="act" @click=${acts.lock}>${nav.lock}</button>
      </p>
    </dialog>`;
  }
  return html`<dialog aria-labelledby="dialog-title" aria-describedby="dialog-text" @cancel=${() => { acts.ask(undefined); }}>
    <h2 id="dialog-title">${csv.title}</h2>
    <p id="dialog-text">${csv.text}</p>
    <p>${csv.safe}</p>
    <p class="acts">
      <button type="button" class="act" @click=${() => { acts.ask(undefined); }}>${csv.stop}</button>
      <button type="button" class="act urgent" @click=${acts.saveTable}>${csv.go}</button>
    </p>
  </dialog>`;
}
