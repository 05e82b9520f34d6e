/** A question with answers to choose from: full-width buttons, the ways to skip quieter than the rest. */
import { html } from 'lit';
import { choicesOffered } from '../conversation/offered.ts';
import { keys } from '../flow/keys.ts';
import { icon } from '../messages/icon.ts';
import { goPath, tickPath } from '../messages/icon-paths.ts';
import { say, sayHidden } from '../messages/phrase-template.ts';
import { valuesOf } from '../messages/view.ts';
import type { QuestionKind } from './kind.ts';

export const choice: QuestionKind<'choice'> = {
  template: ({ step, ask, answers, earlier }, view) => {
    const values = valuesOf(view, answers);
    return choicesOffered(ask, view.flow, answers).map((id) => {
      const look = ask.choices[id]?.look ?? 'plain';
      return html`
        <button type="button" class=${`choice ${look}`} data-answer=${id}>
          <span>${say(view.words.say(keys.choice(step, id), values))}</span>
          ${id === earlier ? html`${sayHidden(view.words.panel('before'))}${icon(tickPath)}` : look === 'quiet' ? '' : icon(goPath, true)}
        </button>
      `;
    });
  },
  parse: (pressed) => (pressed.dataset.answer === undefined ? null : { answer: pressed.dataset.answer }),
  answered: (step, answer, answers, view) => view.words.say(keys.choice(step, answer), valuesOf(view, answers)),
};
