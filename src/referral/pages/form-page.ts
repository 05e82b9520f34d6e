/** The form: one question at a time, all of them on one page, or one that she changes. It stays in the page while she checks and sends. */
import { html, nothing } from 'lit';
import { mayBeSkipped, offered, onTheWay, questions, type Question } from '../form/fields.ts';
import type { Problem } from '../form/problems-of.ts';
import { progress, questionTemplate } from '../form/question-templates.ts';
import type { View } from '../form/view.ts';

export type Layout = 'one' | 'all' | 'change';

export interface Shown {
  layout: Layout;
  question: Question;
  problems: readonly Problem[];
}

/** The questions that are in sight. */
export const asked = ({ layout, question }: Pick<Shown, 'layout' | 'question'>, by: View['by']): Question[] =>
  layout === 'all' ? [...onTheWay(by), ...offered] : [question];

/** `shown` is null while another page stands before the form: it is hidden then, and keeps what she wrote. */
export function formPage(view: View, shown: Shown | null): unknown {
  const visible = shown ? asked(shown, view.by) : [];
  return html`
    <form novalidate autocomplete="off" class=${shown?.layout ?? ''} ?hidden=${shown === null}>
      ${shown ? head(shown, view) : nothing}
      ${questions.map((question) => questionTemplate(question, view, visible.includes(question), shown?.layout !== 'all'))}
      ${shown ? foot(shown, view) : nothing}
    </form>
  `;
}

function head({ layout, question, problems }: Shown, view: View): unknown {
  const { say, by } = view;
  const way = onTheWay(by);
  return html`
    ${problems.length === 0
      ? nothing
      : html`
          <div class="summary" role="alert" tabindex="-1" id="summary">
            <h2>${say('summary-title')}</h2>
            <ul>${problems.map(({ field, word, values }) => html`<li><a href=${`#${field}`} data-field=${field}>${say(word, values)}</a></li>`)}</ul>
          </div>
        `}
    ${layout === 'all' ? html`<h1 tabindex="-1">${say('intro-title')}</h1>` : nothing}
    ${layout === 'one' ? progress(way.indexOf(question) + 1, way.length, view) : nothing}
  `;
}

function foot({ layout, question }: Shown, { say }: View): unknown {
  const onward = layout === 'all' ? 'check-answers' : layout === 'change' ? 'back-to-check' : 'next';
  return html`
    <div class="acts stacked">
      <button type="submit" class="act main">${say(onward)}</button>
      ${layout === 'one' && mayBeSkipped(question) ? html`<button type="button" class="act quiet" data-do="skip">${say('skip')}</button>` : nothing}
      <button type="button" class="act quiet" data-do="back">${say('back')}</button>
      ${layout === 'change'
        ? nothing
        : html`<button type="button" class="link" data-do=${layout === 'one' ? 'together' : 'apart'}>${say(layout === 'one' ? 'all-together' : 'one-by-one')}</button>`}
    </div>
  `;
}
