/** The keys that are open: their marks, and their public halves to be copied again. */
import { html, type TemplateResult } from 'lit';
import type { DeskState } from '../desk-state.ts';
import { deskWords } from '../desk-words.ts';
import type { Acts } from './acts.ts';
import { screenTitle } from './parts.ts';
import { publicKeyPart } from './public-key.ts';

const words = deskWords.keys;

export const keysScreen = ({ keys }: DeskState, acts: Acts): TemplateResult => html`
  <div class="flow">
    ${screenTitle(words.title)}
    <p class="lead">${words.lead}</p>
    ${keys.map((key) => html`<section class="card"><h2>${key.label}</h2>${publicKeyPart(key.public, acts)}</section>`)}
    <p class="acts">
      <button type="button" class="act" @click=${acts.goUnlock}>${words.another}</button>
      <button type="button" class="act" @click=${acts.goMake}>${words.make}</button>
      <button type="button" class="act" @click=${acts.goRecover}>${words.recover}</button>
    </p>
  </div>`;
