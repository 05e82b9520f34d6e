/**
 * A question she may answer in her own words, or skip. The field is hers alone: no script writes
 * into it, and it asks for nothing that says who she is.
 */
import { html, nothing } from 'lit';
import { icon } from '../messages/icon.ts';
import { goPath } from '../messages/icon-paths.ts';
import { say } from '../messages/phrase-template.ts';
import type { QuestionKind } from './kind.ts';

export const text: QuestionKind<'text'> = {
  template: ({ ask, problem }, { words }) => html`
    ${problem ? html`<p class="problem" id="problem">${say(words.panel(problem, { max: ask.max }))}</p>` : nothing}
    <textarea
      rows="3"
      autocomplete="off"
      aria-labelledby="question"
      aria-describedby=${problem ? 'problem' : 'hint'}
      aria-invalid=${problem ? 'true' : 'false'}
    ></textarea>
    <button type="submit" class="choice main" data-typed>
      <span>${say(words.panel('next'))}</span>${icon(goPath, true)}
    </button>
    <button type="button" class="choice quiet" data-answer=""><span>${say(words.panel('skip'))}</span></button>
  `,
  parse: (pressed, form, ask) => {
    if (pressed.dataset.answer !== undefined) return { answer: pressed.dataset.answer };
    const typed = form.querySelector('textarea')?.value.trim() ?? '';
    return typed.length > ask.max ? { problem: 'too-long' } : { answer: typed };
  },
  answered: (_step, answer, _answers, { words }) => (answer === '' ? words.panel('skip') : { text: answer, lang: null }),
};
