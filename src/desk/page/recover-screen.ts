/** Fourteen small boxes for the sheet from the safe. */
import { html, nothing, type TemplateResult } from 'lit';
import { deskWords } from '../desk-words.ts';
import { GROUPS } from '../recovery/sheet-code.ts';
import type { Acts } from './acts.ts';
import { screenTitle } from './parts.ts';

const words = deskWords.recover;

const box = (at: number, isWrong: boolean): TemplateResult => html`
  <div class="group">
    <label for="group-${at}">${words.group(at)}</label>
    <input id="group-${at}" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="7"
      aria-invalid=${isWrong ? 'true' : 'false'} aria-describedby=${isWrong ? `group-${at}-problem` : nothing}>
    ${isWrong ? html`<p class="problem" id="group-${at}-problem">${words.wrongGroup}</p>` : nothing}
  </div>`;

export const recoverScreen = (wrong: number[], acts: Acts): TemplateResult => html`
  <div class="flow">
    ${screenTitle(words.title)}
    <p class="lead">${words.lead}</p>
    <form class="card" @submit=${acts.recover} @paste=${acts.spread} novalidate autocomplete="off">
      <div class="groups">${Array.from({ length: GROUPS }, (_, at) => box(at + 1, wrong.includes(at + 1)))}</div>
      <p><button class="act main">${words.go}</button></p>
    </form>
  </div>`;
