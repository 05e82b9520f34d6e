/** One turn of the transcript: what the guide said, what it asked, and what she answered. */
import { html, nothing } from 'lit';
import type { Entry } from '../../conversation/transcript.ts';
import { keys } from '../../flow/keys.ts';
import { icon } from '../../messages/icon.ts';
import { penPath } from '../../messages/icon-paths.ts';
import { messageTemplate } from '../../messages/kinds.ts';
import { say, sayHidden } from '../../messages/phrase-template.ts';
import { valuesOf, type View } from '../../messages/view.ts';
import { answerPhrase } from '../../questions/kinds.ts';

export function entryTemplate(entry: Entry, turn: number, before: readonly Entry[], view: View): unknown {
  const { answers } = entry;
  return html`
    <div class="entry" data-turn=${turn}>
      ${entry.messages.map((message) => messageTemplate({ message, answers, before }, view))} ${answered(entry, turn, view)}
    </div>
  `;
}

function answered({ step, ask, turn: { answer }, answers }: Entry, turn: number, view: View): unknown {
  if (ask === undefined || answer === undefined) return nothing;
  const { words } = view;
  return html`
    <p class="asked">${say(words.say(keys.ask(step, 'label'), valuesOf(view, answers)))}</p>
    <button type="button" class="mine" data-change=${turn}>
      ${sayHidden(words.panel('you-said'))}
      <span>${say(answerPhrase(step, ask, answer, answers, view))}</span>
      ${icon(penPath)}${sayHidden(words.panel('change'))}
    </button>
  `;
}
