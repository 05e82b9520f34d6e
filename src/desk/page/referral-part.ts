/** One referral, safe contact first: the same on the screen and on paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { otherRows, safetyRows, workerRows, type Row } from '../answer-rows.ts';
import { reaches, type Reach } from '../be-careful.ts';
import { deskWords } from '../desk-words.ts';
import type { Opened } from '../opening/open-all.ts';
import { longDate } from './parts.ts';

const { one } = deskWords;

const rows = (each: Row[]): TemplateResult | typeof nothing =>
  each.length === 0 ? nothing : html`<dl class="rows">${each.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`;

const part = (title: string, each: Row[]): TemplateResult | typeof nothing =>
  each.length === 0 ? nothing : html`<section><h2>${title}</h2>${rows(each)}</section>`;

const reachPart = ({ way, where, never, may }: Reach): TemplateResult => html`
  <div class="reach">
    <h3><span class="way">${deskWords.ways[way]}</span> <span class="where">${where}</span></h3>
    ${never.length === 0 ? nothing : html`<ul class="never">${never.map((words) => html`<li>${words}</li>`)}</ul>`}
    <p class="may">${may.length === 0 ? one.mayNothing : html`${one.may} <strong>${may.join(', ')}</strong>`}</p>
  </div>`;

const about = ({ referral: { programme, filledInBy, sealedAt, id }, from }: Opened): Row[] => [
  [deskWords.columns.sent, longDate(sealedAt) ?? deskWords.list.noDate],
  [one.programme, programme],
  [deskWords.columns.filledInBy, deskWords.filledInBy[filledInBy]],
  [one.file, from],
  [one.id, id],
];

export function referralPart(opened: Opened): TemplateResult {
  const { answers } = opened.referral;
  const each = reaches(answers);
  return html`
    ${opened.labelDiffers ? html`<p class="note">${one.labelDiffers}</p>` : nothing}
    ${opened.twin ? html`<p class="note">${one.twin}</p>` : nothing}
    <section class="safe">
      <h2>${one.reach}</h2>
      ${each.length === 0 ? html`<p>${one.nothing}</p>` : each.map(reachPart)}
      ${rows(safetyRows(answers))}
    </section>
    <div class="rest">
      ${part(one.rest, otherRows(answers))}
      ${part(one.worker, workerRows(answers))}
      ${part(one.unread, opened.unread)}
      ${part(one.about, about(opened))}
    </div>`;
}
