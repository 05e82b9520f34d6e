/** One referral on the screen. */
import { html, type TemplateResult } from 'lit';
import { referenceOf } from '../../referral/reference.ts';
import { deskWords } from '../desk-words.ts';
import type { Opened } from '../opening/open-all.ts';
import type { Acts } from './acts.ts';
import { screenTitle } from './parts.ts';
import { referralPart } from './referral-part.ts';

const { one, list } = deskWords;

export const oneScreen = (opened: Opened, acts: Acts): TemplateResult => html`
  <article class="flow referral">
    <p class="acts">
      <button type="button" class="act" @click=${acts.goHome}>${one.back}</button>
      <button type="button" class="act" @click=${() => { acts.print([opened]); }}>${one.print}</button>
    </p>
    ${screenTitle(opened.referral.answers.name || list.noName)}
    <p class="lead">${one.reference(referenceOf(opened.referral.id))}</p>
    ${referralPart(opened)}
  </article>`;
