/** A key that was just made: save it, print its sheet, and only then put its public half on a website. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskState, MadeKey } from '../desk-state.ts';
import { deskWords } from '../desk-words.ts';
import type { Acts } from './acts.ts';
import { fileButton, problemOf, screenTitle } from './parts.ts';
import { publicKeyPart } from './public-key.ts';

const words = deskWords.made;

const checkPart = (made: MadeKey, state: DeskState, acts: Acts): TemplateResult =>
  made.checked
    ? html`<p class="good">${words.checked}</p>`
    : html`<p>${words.check}</p>${problemOf(state.problems, 'saved-file')}<p>${fileButton('saved-file', words.checkGo, acts.checkKey, false)}</p>`;

export const madeScreen = (made: MadeKey, state: DeskState, acts: Acts): TemplateResult => html`
  <div class="flow">
    ${screenTitle(words.title)}
    <p class="lead">${words.lead}</p>
    <section class="card">
      <h2>${words.save}</h2>
      <p>${words.saveHint}</p>
      <p><button type="button" class="act ${made.saved ? '' : 'main'}" @click=${() => { acts.saveKey(made); }}>${words.saveGo}</button></p>
      ${made.saved ? checkPart(made, state, acts) : nothing}
    </section>
    <section class="card">
      <h2>${words.print}</h2>
      <p>${words.printHint}</p>
      <p><button type="button" class="act" @click=${() => { acts.printSheet(made); }}>${words.printGo}</button></p>
    </section>
    <section class="card">
      <h2>${words.publish}</h2>
      ${made.checked ? publicKeyPart(made.file.public, acts) : html`<p class="hint">${words.publishAfter}</p>`}
    </section>
    ${made.checked ? nothing : html`<p class="note">${words.unsure}</p>`}
    <p><button type="button" class="act ${made.checked ? 'main' : ''}" @click=${acts.done}>${words.done}</button></p>
  </div>`;
