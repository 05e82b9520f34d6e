/** One message as lines of text, whatever its kind. */
import type { Contact, Say } from '../../flow/flow.ts';
import { keys } from '../../flow/keys.ts';
import type { ShownOf } from '../../messages/kind.ts';
import { waysOf } from '../../messages/programme.ts';
import { summaryOf } from '../../messages/summary-of.ts';
import { valuesOf, type Shown, type View } from '../../messages/view.ts';
import type { Ways } from '../../messages/ways-to-reach.ts';
import type { Paper } from './paper.ts';
import { writeRich } from './rich-lines.ts';
import { waysListed } from './ways-listed.ts';
import { writeServices } from './write-services.ts';

type Writers = { [Kind in Say['kind']]: (shown: ShownOf<Kind>, view: View, paper: Paper) => void };

/** What lies in a card stands behind a bar, so that the card's end can be seen. */
const CARD = '│ ';

const writers: Writers = {
  text: ({ message, answers }, view, paper) => {
    writeRich(view.words.say(message.key(), valuesOf(view, answers)).text, paper);
  },
  quote: ({ message, answers }, view, paper) => {
    const values = valuesOf(view, answers);
    writeRich(view.words.say(message.key(), values).text, paper, '“ ');
    paper.line(paper.paint('dim', view.words.say(message.key('by'), values).text), '  ');
  },
  card: ({ message, answers }, view, paper) => {
    const values = valuesOf(view, answers);
    const urgent = message.say.look === 'urgent';
    paper.line(paper.paint(urgent ? 'red' : 'bold', view.words.say(message.key('card'), values).text), CARD, CARD);
    if (view.words.exists(message.key())) writeRich(view.words.say(message.key(), values).text, paper, CARD);
    for (const id of message.say.contacts)
      paper.line(`${view.words.say(keys.contact(id)).text}: ${waysListed(contactWays(view.flow.contacts[id]), view).join(', ')}`, `${CARD}▸ `, `${CARD}  `);
  },
  services: writeServices,
  programme: ({ message }, view, paper) => {
    const id = message.say.programme;
    paper.line(paper.paint('bold', view.words.say(keys.programme(id, 'name')).text), CARD, CARD);
    for (const way of waysListed(waysOf(id, view), view)) paper.line(way, `${CARD}▸ `, `${CARD}  `);
    for (const part of ['hours', 'cost'] as const)
      if (view.words.exists(keys.programme(id, part))) paper.line(view.words.say(keys.programme(id, part)).text, CARD, CARD);
  },
  summary: (shown, view, paper) => {
    paper.line(paper.paint('bold', view.words.panel('summary-title').text), CARD, CARD);
    const parts = summaryOf(shown, view);
    if (parts.length === 0) paper.line(view.words.panel('summary-empty').text, CARD, CARD);
    for (const { heading, lines } of parts) {
      if (heading) paper.line(heading.text, CARD, CARD);
      for (const { text } of lines) paper.line(text, `${CARD}- `, `${CARD}  `);
    }
  },
};

export function writeMessage(shown: Shown, view: View, paper: Paper): void {
  writers[shown.message.say.kind](shown as never, view, paper);
  paper.blank();
}

const contactWays = ({ phone, text, textBody, url }: Contact = {}): Ways => ({
  ...(phone ? { phones: [{ number: phone }] } : {}),
  ...(text ? { texts: [{ number: text, ...(textBody ? { body: textBody } : {}) }] } : {}),
  ...(url ? { url } : {}),
});
