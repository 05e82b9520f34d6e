/**
 * The form's fields. Nothing here ever writes what a field holds: it is hers alone, and the browser keeps it.
 * No field is offered to the browser's memory or to a spelling service, which would send her words away.
 */
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { RoomWord } from '../../words/room-words.ts';
import { choicesOf, type Chosen } from './choices.ts';
import type { Field } from './fields.ts';
import type { View } from './view.ts';

interface Given {
  hint?: RoomWord;
  optional?: true;
  type?: 'text' | 'tel' | 'email';
  lines?: number;
  /** What stands in the field when it is first painted. */
  initial?: string;
  /** Inside another box, its heading is a smaller one. */
  small?: true;
}

const label = (field: Field, word: RoomWord, { say }: View, optional?: true): unknown => html`
  <label for=${field}>${say(word)}${optional ? html` <span class="quiet">${say('optional')}</span>` : nothing}</label>
`;

const hintOf = (field: Field, hint: RoomWord | undefined, { say }: View): unknown =>
  hint ? html`<p class="hint" id=${`${field}-hint`}>${say(hint)}</p>` : nothing;

const errorOf = (field: Field, { say, problemAt }: View): unknown => {
  const problem = problemAt(field);
  return problem
    ? html`<p class="error" id=${`${field}-error`}><span class="unseen">${say('error-prefix')} </span>${say(problem.word, problem.values)}</p>`
    : nothing;
};

const describedBy = (field: Field, hint: RoomWord | undefined, view: View): string | undefined =>
  [hint && `${field}-hint`, view.problemAt(field) && `${field}-error`].filter(Boolean).join(' ') || undefined;

export function textField(field: Field, word: RoomWord, view: View, { hint, optional, type = 'text', lines, initial }: Given = {}): unknown {
  const described = describedBy(field, hint, view);
  const invalid = view.problemAt(field) ? 'true' : undefined;
  const box = lines
    ? html`<textarea id=${field} name=${field} rows=${lines} autocomplete="off" spellcheck="false" aria-describedby=${ifDefined(described)}
        aria-invalid=${ifDefined(invalid)}></textarea>`
    : html`<input id=${field} name=${field} type=${type} value=${ifDefined(initial)} autocomplete="off" spellcheck="false" autocapitalize=${type === 'text' ? 'sentences' : 'none'}
        data-lpignore="true" data-1p-ignore aria-describedby=${ifDefined(described)} aria-invalid=${ifDefined(invalid)}>`;
  return html`
    <div class=${invalid ? 'field wrong' : 'field'}>
      ${label(field, word, view, optional)} ${hintOf(field, hint, view)} ${errorOf(field, view)} ${box}
    </div>
  `;
}

/** One box to tick. */
export const tick = (field: Field, word: RoomWord, view: View): unknown => html`
  <div class=${view.problemAt(field) ? 'field wrong' : 'field'}>
    ${errorOf(field, view)}
    <div class="pick"><input id=${field} name=${field} type="checkbox" autocomplete="off" aria-describedby=${ifDefined(describedBy(field, undefined, view))}
      aria-invalid=${ifDefined(view.problemAt(field) ? 'true' : undefined)}><label for=${field}>${view.say(word)}</label></div>
  </div>
`;

/** One of several, or some of several; none is chosen for her. */
export function pickOf(field: Chosen, word: RoomWord, view: View, many = false): unknown {
  return html`
    <fieldset class="field" id=${field} aria-describedby=${ifDefined(describedBy(field, undefined, view))}>
      <legend>${view.say(word)} ${many ? nothing : html`<span class="quiet">${view.say('optional')}</span>`}</legend>
      ${errorOf(field, view)}
      ${choicesOf(field).map(([id, each]) => html`
        <div class="pick"><input id=${`${field}-${id}`} name=${field} value=${id} type=${many ? 'checkbox' : 'radio'} autocomplete="off"><label
          for=${`${field}-${id}`}>${view.say(each)}</label></div>
      `)}
    </fieldset>
  `;
}
