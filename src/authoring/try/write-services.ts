/** Services near her with their contacts, as the cards on her phone: a few at first, the rest when asked for. */
import { serviceKey, type Directory, type Service, type ServiceWord } from '../../directory/directory.ts';
import { opening } from '../../directory/opening.ts';
import type { ShownOf } from '../../messages/kind.ts';
import { listing } from '../../messages/listing.ts';
import { longDate } from '../../messages/long-date.ts';
import type { View } from '../../messages/view.ts';
import type { PanelWord } from '../../words/panel-words.ts';
import type { Paper } from './paper.ts';
import { waysListed } from './ways-listed.ts';

const AT_FIRST = 3;
const CARD = '│ ';

const facts: readonly (readonly [PanelWord, ServiceWord])[] = [
  ['hours', 'hours'],
  ['webchat', 'webchat'],
  ['for-whom', 'eligibility_description'],
  ['languages', 'languages'],
  ['accessibility', 'accessibility'],
];

export function writeServices(shown: ShownOf<'services'>, view: View, paper: Paper): void {
  const { directory, words } = view;
  if (typeof directory === 'string') {
    paper.line(words.panel('list-missing').text);
    return;
  }
  const ids = listing(shown, view);
  if (ids.length === 0) paper.line(words.panel('found-none').text);
  const first = view.unfolded.has(shown.message.key()) ? ids : ids.slice(0, AT_FIRST);
  for (const [index, id] of first.entries()) {
    if (index > 0) paper.blank();
    writeService(id, directory, view, paper);
  }
  if (first.length === ids.length) return;
  paper.blank();
  paper.line(paper.paint('cyan', `+  ${words.panel('show-more', { count: ids.length - first.length }).text}`));
}

function writeService(id: string, directory: Directory, view: View, paper: Paper): void {
  const service = directory.services[id];
  if (service === undefined) return;
  const { words } = view;
  const tell = (word: ServiceWord): string | undefined => (service.words.includes(word) ? words.say(serviceKey(id, word)).text : undefined);
  const line = (text: string | undefined): void => {
    if (text) paper.line(text, CARD, CARD);
  };
  paper.line(paper.paint('bold', tell('name') ?? id), CARD, CARD);
  line(tell('description'));
  line([tell('cost_options'), openNow(service, view)].filter(Boolean).join(' · '));
  for (const way of waysListed(service, view)) paper.line(way, `${CARD}▸ `, `${CARD}  `);
  for (const [label, word] of facts) {
    const told = tell(word);
    line(told === undefined ? undefined : words.panel(label, { words: told }).text);
  }
  line(paper.paint('dim', `${origin(tell('publisher'), service, view)} ${words.panel('checked', { date: longDate(service.assured_date, words.lang) }).text}`.trim()));
}

function origin(publisher: string | undefined, { published }: Service, { words }: View): string {
  if (publisher === undefined) return '';
  return published === undefined
    ? words.panel('source', { publisher }).text
    : words.panel('source-dated', { publisher, published: longDate(published, words.lang) }).text;
}

function openNow({ schedules }: Service, { words, now }: View): string | undefined {
  if (schedules === undefined) return undefined;
  const { open, until } = opening(schedules, now);
  if (!open) return words.panel('closed-now').text;
  return (until === undefined ? words.panel('open-now') : words.panel('open-until', { time: until })).text;
}
