/** One service: what it is for, how to reach it, what it costs, who it is for, and how far to trust the details. */
import { html, nothing } from 'lit';
import { serviceKey, type Directory, type ServiceWord } from '../directory/directory.ts';
import { opening } from '../directory/opening.ts';
import type { Phrase } from '../words/phrase.ts';
import type { PanelWord } from '../words/panel-words.ts';
import { longDate } from './long-date.ts';
import { say } from './phrase-template.ts';
import type { View } from './view.ts';
import { waysToReach } from './ways-to-reach.ts';

/** `more` marks the first card that "Show more" brought: the focus goes there. */
export function serviceCard(id: string, directory: Directory, view: View, more?: string): unknown {
  const service = directory.services[id];
  if (service === undefined) return nothing;
  const { words } = view;
  const name = words.say(serviceKey(id, 'name'));
  const tell = (word: ServiceWord): Phrase | null =>
    service.words.includes(word) ? words.say(serviceKey(id, word)) : null;
  const line = (label: PanelWord, phrase: Phrase | null): unknown =>
    phrase ? html`<p class="fact">${say(labelled(label, phrase, view))}</p>` : nothing;
  const cost = tell('cost_options');
  const open = openTag(service.schedules, view);
  return html`
    <section class="card">
      <h3 tabindex=${more ? '-1' : nothing} data-more=${more ?? nothing}>${say(name)}</h3>
      ${paragraph(tell('description'))}
      <p class="tags">
        ${cost ? html`<span class="tag">${say(cost)}</span>` : nothing}
        ${open ? html`<span class="tag">${say(open)}</span>` : nothing}
      </p>
      ${waysToReach(service, name, view)} ${line('hours', tell('hours'))} ${line('webchat', tell('webchat'))}
      ${line('for-whom', tell('eligibility_description'))} ${line('languages', tell('languages'))}
      ${line('accessibility', tell('accessibility'))}
      <p class="meta">${say(origin(tell('publisher'), service.published, view))} ${say(
        words.panel('checked', { date: longDate(service.assured_date, words.lang) }),
      )}</p>
    </section>
  `;
}

const paragraph = (phrase: Phrase | null): unknown => (phrase ? html`<p>${say(phrase)}</p>` : nothing);

/** “When: …” in the label's language, with the words it introduces. */
const labelled = (label: PanelWord, phrase: Phrase, { words }: View): Phrase => words.panel(label, { words: phrase.text });

function origin(publisher: Phrase | null, published: string | undefined, { words }: View): Phrase {
  if (publisher === null) return { text: '', lang: null };
  return published === undefined
    ? words.panel('source', { publisher: publisher.text })
    : words.panel('source-dated', { publisher: publisher.text, published: longDate(published, words.lang) });
}

function openTag(schedules: Directory['services'][string]['schedules'], { words, now }: View): Phrase | null {
  if (schedules === undefined) return null;
  const { open, until } = opening(schedules, now);
  if (!open) return words.panel('closed-now');
  return until === undefined ? words.panel('open-now') : words.panel('open-until', { time: until });
}
