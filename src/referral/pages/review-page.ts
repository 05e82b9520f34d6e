/** Everything she wrote, each with a way to change it; then what sending means, in plain words. */
import { html, nothing } from 'lit';
import { offered, onTheWay, type Question } from '../form/fields.ts';
import { titleOf } from '../form/question-templates.ts';
import type { View } from '../form/view.ts';
import type { Answers } from '../referral.ts';
import { rowsOf } from './rows-of.ts';

export function reviewPage(view: View, answers: Answers): unknown {
  const { say, by } = view;
  const asked = [...onTheWay(by), ...offered].map((question) => ({ question, rows: rowsOf(question, answers, say) }));
  const open = asked.filter(({ rows }) => rows.length === 0);
  return html`
    <h1 tabindex="-1">${say('review-title')}</h1>
    <dl class="review">
      ${asked.flatMap(({ question, rows }) =>
        rows.map(({ label, lines }, index) => html`
          <div class="row">
            <dt>${say(label)}</dt>
            <dd>${lines.map((line) => html`<p><bdi>${line}</bdi></p>`)}</dd>
            ${index === 0 ? html`<dd class="change">${changeButton(question, 'review-change', view)}</dd>` : nothing}
          </div>
        `),
      )}
    </dl>
    ${open.length === 0
      ? nothing
      : html`
          <details class="more"><summary>${say('review-more')}</summary>
            <div class="acts stacked">${open.map(({ question }) => changeButton(question, 'review-add', view))}</div>
          </details>
        `}
    <section class="card">
      <h2>${say('consent-title')}</h2>
      <ul><li>${say('consent-1')}</li><li>${say('consent-2')}</li><li>${say('consent-3')}</li></ul>
    </section>
    <div class="acts stacked">
      <button type="button" class="act main" data-do="send">${say('send')}</button>
      <button type="button" class="act quiet" data-do="back">${say('back')}</button>
    </div>
  `;
}

function changeButton(question: Question, word: 'review-change' | 'review-add', { say }: View): unknown {
  const title = say(titleOf(question));
  return word === 'review-add'
    ? html`<button type="button" class="act quiet" data-change=${question}><span class="unseen">${say(word)}: </span><span aria-hidden="true">+ </span>${title}</button>`
    : html`<button type="button" class="link" data-change=${question}>${say(word)}<span class="unseen">: ${title}</span></button>`;
}
