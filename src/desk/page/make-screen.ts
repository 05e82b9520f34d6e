/** A new key: what it is for, and a passphrase typed twice. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskState, Screen } from '../desk-state.ts';
import { deskWords } from '../desk-words.ts';
import { strengthWords } from '../doing/make.ts';
import type { Acts } from './acts.ts';
import { passphraseField, problemOf, screenTitle, showTyped } from './parts.ts';

const words = deskWords.make;

type Making = Extract<Screen, { at: 'make' }>;

const strengthNow = ({ strength }: Making): TemplateResult => html`
  <p class="strength" role="status" data-strength=${strength?.is ?? nothing}>${strength === undefined ? nothing : strengthWords(strength.is, strength.letters)}</p>`;

const suggestion = (screen: Making, acts: Acts): TemplateResult => html`
  <div class="field">
    <button type="button" class="act" @click=${acts.suggest}>${words.suggest}</button>
    <div role="status">${screen.suggestion === undefined ? nothing : html`<p>${words.suggested}</p><p class="code">${screen.suggestion}</p>`}</div>
  </div>`;

export const makeScreen = (screen: Making, { problems }: DeskState, acts: Acts): TemplateResult => html`
  <div class="flow">
    ${screenTitle(screen.recovered === undefined ? words.title : words.titleRecovered)}
    <p class="lead">${words.lead}</p>
    <form class="card" @submit=${acts.make} novalidate autocomplete="off">
      <div class="field">
        <label for="label">${words.label}</label>
        <p class="hint" id="label-hint">${words.labelHint}</p>
        ${problemOf(problems, 'label')}
        <input id="label" name="label" type="text" autocomplete="off" maxlength="80" aria-describedby="label-hint"
          aria-invalid=${problems.some(({ field }) => field === 'label') ? 'true' : 'false'}>
      </div>
      ${passphraseField({ id: 'passphrase', label: words.passphrase, hint: words.passphraseHint, fresh: true, problems, typed: acts.judge })}
      ${strengthNow(screen)}
      ${suggestion(screen, acts)}
      ${passphraseField({ id: 'again', label: words.again, fresh: true, problems })}
      ${showTyped()}
      <p><button class="act main">${screen.recovered === undefined ? words.go : words.goRecovered}</button></p>
    </form>
  </div>`;
