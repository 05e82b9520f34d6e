/** The open question: its words, why it is asked, and the ways to answer. */
import { html, nothing } from 'lit';
import { keys } from '../flow/keys.ts';
import { say } from '../messages/phrase-template.ts';
import { valuesOf, type View } from '../messages/view.ts';
import type { Asked } from './kind.ts';
import { questionTemplate } from './kinds.ts';

export function question(asked: Asked, view: View): unknown {
  const { step, ask, answers } = asked;
  const { words } = view;
  const values = valuesOf(view, answers);
  const label = words.say(keys.ask(step, 'label'), values);
  return html`
    <form class="ask" data-step=${step} novalidate>
      <h2 id="question" tabindex="-1">${say(label)}</h2>
      ${ask.hint ? html`<p class="hint" id="hint">${say(words.say(keys.ask(step, 'hint'), values))}</p>` : nothing}
      ${ask.why
        ? html`
            <details class="why">
              <summary>${say(words.panel('why'))}</summary>
              <p>${say(words.say(keys.ask(step, 'why'), values))}</p>
            </details>
          `
        : nothing}
      <div class="choices" role="group" aria-labelledby="question">${questionTemplate(asked, view)}</div>
    </form>
  `;
}
