/** The first screen: a key file and its passphrase; and the ways for whoever has none. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskState } from '../desk-state.ts';
import { deskWords } from '../desk-words.ts';
import type { Acts } from './acts.ts';
import { fileButton, passphraseField, problemOf, screenTitle, showTyped } from './parts.ts';

const words = deskWords.unlock;

const chosenFiles = ({ closedKeys }: DeskState, acts: Acts): TemplateResult[] =>
  closedKeys.map((closed) => html`<p class="chosen">
    <span>${words.chosen(closed.from, closed.file.programme)}</span>
    <button type="button" class="quiet" @click=${() => { acts.takeAway(closed); }}>${words.remove}</button>
  </p>`);

const otherWays = (acts: Acts): TemplateResult => html`
  <aside class="side">
    <section class="card"><h2>${words.firstTime.title}</h2><p>${words.firstTime.text}</p>
      <button type="button" class="act" @click=${acts.goMake}>${words.firstTime.go}</button></section>
    <section class="card"><h2>${words.lost.title}</h2><p>${words.lost.text}</p>
      <button type="button" class="act" @click=${acts.goRecover}>${words.lost.go}</button></section>
  </aside>`;

export const unlockScreen = (state: DeskState, acts: Acts): TemplateResult => html`
  <div class="beside">
    <div class="flow">
      ${screenTitle(state.keys.length > 0 ? words.another : words.title)}
      <p class="lead">${words.lead}</p>
      ${state.waiting.length > 0 ? html`<p class="note">${words.waiting(state.waiting.length)}</p>` : nothing}
      <form class="card" @submit=${acts.unlock} novalidate>
        <div class="field">
          <h2 id="key-file-title">${words.file}</h2>
          ${problemOf(state.problems, 'key-file')}
          ${chosenFiles(state, acts)}
          <p>${fileButton('key-file', words.choose, acts.choose, true, state.closedKeys.length === 0)}</p>
          <p class="hint">${words.drop}</p>
        </div>
        ${passphraseField({ id: 'passphrase', label: words.passphrase, problems: state.problems })}
        ${showTyped()}
        <p><button class="act main">${words.go}</button></p>
      </form>
    </div>
    ${otherWays(acts)}
  </div>`;
