/** What is printed: one referral a page, or the sheet for the safe. On the screen it is not there. */
import { html, nothing, type TemplateResult } from 'lit';
import { referenceOf } from '../../referral/reference.ts';
import type { MadeKey } from '../desk-state.ts';
import { deskWords } from '../desk-words.ts';
import type { Opened } from '../opening/open-all.ts';
import { inFours, longDate } from './parts.ts';
import { referralPart } from './referral-part.ts';

const { one, list, sheet, keys } = deskWords;

/** What to print, told once and known until the next screen. */
export type Paper = { of: 'referrals'; each: Opened[] } | { of: 'sheet'; made: MadeKey };

const referralPage = (opened: Opened): TemplateResult => html`
  <article class="leaf referral">
    <h1>${opened.referral.answers.name || list.noName} <span class="reference">${referenceOf(opened.referral.id)}</span></h1>
    ${referralPart(opened)}
    <p class="foot">${one.footer(longDate(new Date().toISOString()) ?? '')}</p>
  </article>`;

const sheetPage = ({ file, groups, at }: MadeKey): TemplateResult => html`
  <article class="leaf sheet">
    <h1>${sheet.title}</h1>
    <dl class="rows">
      <div><dt>${sheet.label}</dt><dd>${file.programme}</dd></div>
      <div><dt>${sheet.made}</dt><dd>${longDate(at.toISOString())}</dd></div>
      <div><dt>${keys.thumbprint}</dt><dd class="thumbprint">${inFours(file.public.kid)}</dd></div>
    </dl>
    <p><strong>${sheet.what}</strong></p>
    <ol class="sheet-groups">${groups.map((group) => html`<li>${group}</li>`)}</ol>
    <p>${sheet.how}</p>
  </article>`;

export function paperPart(paper: Paper | undefined): TemplateResult | typeof nothing {
  if (paper === undefined) return nothing;
  return paper.of === 'sheet' ? sheetPage(paper.made) : html`${paper.each.map(referralPage)}`;
}
