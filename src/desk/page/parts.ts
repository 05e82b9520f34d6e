/** Small parts that several screens have. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../desk-state.ts';
import { deskWords } from '../desk-words.ts';

type Part = TemplateResult | typeof nothing;

/** As GOV.UK does it: what is wrong, above everything, each a link to its field. */
export const problemSummary = (problems: Problem[]): Part =>
  problems.length === 0
    ? nothing
    : html`<div class="problems" role="alert" tabindex="-1" id="problems">
        <h2>${deskWords.problem}</h2>
        <ul>${problems.map(({ text, field }) => html`<li>${field === undefined ? text : html`<a href="#${field}">${text}</a>`}</li>`)}</ul>
      </div>`;

export const problemOf = (problems: Problem[], field: string): Part => {
  const found = problems.find((problem) => problem.field === field);
  return found === undefined ? nothing : html`<p class="problem" id="${field}-problem">${found.text}</p>`;
};

const isWrong = (problems: Problem[], field: string): boolean => problems.some((problem) => problem.field === field);

export interface PassphraseField {
  id: string;
  label: string;
  hint?: string;
  fresh?: boolean;
  problems: Problem[];
  typed?: (event: Event) => void;
}

/** What is typed is read when it is sent, and nothing ever writes into it. */
export const passphraseField = ({ id, label, hint, fresh = false, problems, typed }: PassphraseField): TemplateResult => html`
  <div class="field">
    <label for=${id}>${label}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${problemOf(problems, id)}
    <input id=${id} name=${id} type="password" autocomplete=${fresh ? 'new-password' : 'current-password'} autocapitalize="none" spellcheck="false"
      aria-invalid=${isWrong(problems, id) ? 'true' : 'false'} @input=${typed ?? nothing}
      aria-describedby=${[hint === undefined ? '' : `${id}-hint`, isWrong(problems, id) ? `${id}-problem` : ''].join(' ').trim() || nothing}>
  </div>`;

/** For reading along: a long passphrase is hard to type unseen. */
export const showTyped = (): TemplateResult => html`
  <label class="tick"><input type="checkbox" @change=${(event: Event) => {
    const box = event.target as HTMLInputElement;
    for (const field of box.form?.querySelectorAll<HTMLInputElement>('.field input[id]') ?? []) {
      if (field.autocomplete.endsWith('-password')) field.type = box.checked ? 'text' : 'password';
    }
  }}> ${deskWords.unlock.show}</label>`;

export const fileButton = (id: string, label: string, choose: (event: Event) => void, many: boolean, main = false): TemplateResult => html`
  <label class="act file ${main ? 'main' : ''}">${label}<input id=${id} type="file" class="unseen" ?multiple=${many} @change=${choose}></label>`;

export const screenTitle = (text: string): TemplateResult => html`<h1 tabindex="-1">${text}</h1>`;

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

export function longDate(iso: string): string | undefined {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? undefined : dates.format(date);
}

/** In fours, because people compare it by eye. */
export const inFours = (thumbprint: string): string => thumbprint.replace(/.{4}(?=.)/g, '$& ');
