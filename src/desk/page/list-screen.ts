/** Everybody who waits for a call, newest first, with what to be careful of; and the place to add more. */
import { html, nothing, type TemplateResult } from 'lit';
import { referenceOf } from '../../referral/reference.ts';
import { warningsOf } from '../be-careful.ts';
import type { DeskState } from '../desk-state.ts';
import { deskWords } from '../desk-words.ts';
import type { Opened, Trouble } from '../opening/open-all.ts';
import type { Acts } from './acts.ts';
import { fileButton, inFours, longDate, problemOf, screenTitle } from './parts.ts';

const { list, add, trouble } = deskWords;

function entry(opened: Opened, acts: Acts): TemplateResult {
  const { id, sealedAt, answers } = opened.referral;
  const when = longDate(sealedAt);
  return html`<li class="entry">
    <h2><button type="button" class="open" @click=${() => { acts.read(opened); }}>${answers.name || list.noName}
      <span class="reference">${referenceOf(id)}</span></button></h2>
    <p class="hint">${when === undefined ? list.noDate : list.sent(when)}</p>
    <ul class="tags">${warningsOf(answers).map((warning) => html`<li>${warning}</li>`)}</ul>
  </li>`;
}

const adding = ({ problems }: DeskState, acts: Acts): TemplateResult => html`
  <section class="card adding">
    <h2>${add.title}</h2>
    <p>${fileButton('files', add.choose, acts.choose, true, true)}</p>
    <p class="hint">${add.drop}</p>
    <form @submit=${acts.paste} novalidate>
      <details ?open=${problems.some(({ field }) => field === 'pasted')}><summary>${add.paste}</summary>
        <label for="pasted">${add.pasteLabel}</label>
        ${problemOf(problems, 'pasted')}
        <textarea id="pasted" name="pasted" rows="5" spellcheck="false" autocomplete="off"></textarea>
        <p><button class="act">${add.go}</button></p>
      </details>
    </form>
  </section>`;

const troubleItem = ({ from, why, sealedTo }: Trouble, { keys }: DeskState): TemplateResult => html`<li>
  <h3>${from}</h3><p>${trouble.why[why]}</p>
  ${why === 'other-key' && sealedTo.length > 0
    ? html`<dl class="marks"><dt>${trouble.sealedTo}</dt>${sealedTo.map((kid) => html`<dd class="thumbprint">${inFours(kid)}</dd>`)}
        <dt>${trouble.open}</dt>${keys.map(({ thumbprint, label }) => html`<dd>${label} <span class="thumbprint">${inFours(thumbprint)}</span></dd>`)}</dl>`
    : nothing}
</li>`;

const troublesPart = (state: DeskState, acts: Acts): TemplateResult | typeof nothing =>
  state.troubles.length === 0
    ? nothing
    : html`<section class="card troubles" aria-labelledby="troubles-title">
        <h2 id="troubles-title">${trouble.title(state.troubles.length)}</h2>
        <p>${trouble.kept}</p>
        <ul>${state.troubles.map((each) => troubleItem(each, state))}</ul>
        <p><button type="button" class="act" @click=${acts.clearTroubles}>${trouble.clear}</button></p>
      </section>`;

export const listScreen = (state: DeskState, acts: Acts): TemplateResult => html`
  <div class="beside">
    <div class="flow">
      ${screenTitle(list.title(state.opened.length))}
      ${state.opened.length === 0
        ? html`<p class="lead">${list.none}</p>`
        : html`<div class="acts">
              <button type="button" class="act" @click=${() => { acts.print(state.opened); }}>${list.print}</button>
              <button type="button" class="act" @click=${() => { acts.ask('csv'); }}>${list.csv}</button>
            </div>
            <p class="hint">${list.newest}</p>
            <ul class="entries">${state.opened.map((opened) => entry(opened, acts))}</ul>`}
    </div>
    <aside class="side">${troublesPart(state, acts)}${adding(state, acts)}</aside>
  </div>`;
