/** Each question: its heading, and its fields. All of them are in the page all the time; what is not asked now is hidden. */
import { html, nothing } from 'lit';
import type { RoomWord } from '../../words/room-words.ts';
import { pickOf, textField, tick } from './field-templates.ts';
import type { Question } from './fields.ts';
import type { View } from './view.ts';

const hint = (word: RoomWord, { say }: View): unknown => html`<p class="hint">${say(word)}</p>`;

const bodies: Record<Question, (view: View) => unknown> = {
  worker: (view) => html`
    ${hint('worker-hint', view)} ${textField('worker-name', 'worker-name', view)} ${textField('worker-organisation', 'worker-organisation', view)}
    ${textField('worker-phone', 'worker-phone', view, { type: 'tel', optional: true })} ${tick('worker-consent', 'worker-consent', view)}
  `,
  name: (view) => textField('name', 'name', view, { hint: 'name-hint' }),
  reach: (view) => html`
    ${hint('reach-hint', view)} ${textField('phone', 'phone', view, { type: 'tel' })}
    <fieldset class="field ticks"><legend>${view.say('phone-ticks')}</legend>
      ${tick('may-call', 'may-call', view)} ${tick('may-text', 'may-text', view)} ${tick('may-message', 'may-message', view)}
      ${tick('may-say', 'may-say', view)}
    </fieldset>
    <details><summary>${view.say('reach-email')}</summary>
      ${textField('email-address', 'email-address', view, { type: 'email' })} ${tick('email-say', 'email-say', view)}
    </details>
    <details><summary>${view.say('reach-post')}</summary>
      ${textField('post-address', 'post-address', view, { lines: 3 })} ${tick('post-say', 'post-say', view)}
    </details>
  `,
  area: (view) => textField('area', 'area', view, { initial: view.area }),
  safety: (view) => html`
    ${hint('safety-hint', view)} ${textField('safe-times', 'safe-times', view, { hint: 'safe-times-hint', lines: 2 })}
    <details><summary>${view.say('if-answered-fold')}</summary>
      ${pickOf('if-answered', 'if-answered', view)} ${textField('if-answered-own-label', 'if-answered-own-label', view, { lines: 2, optional: true })}
    </details>
    <details><summary>${view.say('instead-title')}</summary>
      ${textField('instead-name', 'instead-name', view)} ${textField('instead-phone', 'instead-phone', view, { type: 'tel' })}
    </details>
    <details><summary>${view.say('code-word')}</summary>${textField('code-word', 'code-word', view, { hint: 'code-word-hint' })}</details>
  `,
  about: (view) => html`
    ${hint('about-hint', view)} ${pickOf('age', 'age', view)} ${pickOf('removed', 'removed', view)} ${pickOf('with-her', 'with-her', view)}
    ${pickOf('pregnant', 'pregnant', view)}
  `,
  help: (view) => pickOf('help', 'help-hint', view, true),
  language: (view) => html`
    ${hint('language-hint', view)} ${textField('language', 'language', view, { optional: true })} ${tick('interpreter', 'interpreter', view)}
    ${textField('access', 'access', view, { hint: 'access-hint', lines: 2, optional: true })}
  `,
  trusted: (view) => textField('trusted', 'trusted', view, { hint: 'trusted-hint', lines: 2, optional: true }),
};

export const titleOf = (question: Question): RoomWord => `${question}-title`;

export function questionTemplate(question: Question, view: View, shown: boolean, isOnly: boolean): unknown {
  const title = view.say(titleOf(question));
  return html`
    <section class="question" data-question=${question} ?hidden=${!shown}>
      ${isOnly && shown ? html`<h1 tabindex="-1">${title}</h1>` : html`<h2>${title}</h2>`} ${bodies[question](view)}
    </section>
  `;
}

export const progress = (at: number, of: number, { say }: View): unknown =>
  at < 1
    ? nothing
    : html`<p class="progress">${say('progress', { at, of })} <span class="bars" aria-hidden="true">${Array.from({ length: of }, (_, index) => html`<i class=${index < at ? 'done' : ''}></i>`)}</span></p>`;
