/** Messages: what a step or a page says. */
import { condition } from './condition-shape.ts';
import { id, ids, list, oneOf, record, text, words, type Shape } from './shape.ts';

const when = condition;
const source: Shape = {
  kind: 'either',
  about: 'Where this is known from: one or more names of “sources”.',
  text: id('A name of “sources”.'),
  list: ids('Names of “sources”.'),
};

const message: Shape = {
  kind: 'by name',
  called: 'a message',
  about: 'One message: text, a quote, a card, services, a programme or the summary.',
  options: {
    quote: record('a quote', 'Words that somebody said.', ['quote', 'by'], {
      quote: words('The words, as they were said. No quote marks round them.'),
      by: words('Who said it, as far as she let it be told.'),
      source,
      when,
    }),
    services: record('a list of services', 'Cards of the services of one topic.', ['services'], {
      services: {
        kind: 'text',
        about: 'A topic of services.yaml, or $name for the topic she chose at the question of that name.',
        pattern: /^\$?[a-z][a-z0-9-]{0,39}$/,
        like: 'a topic of services.yaml, or $ and the name of a question',
      },
      when,
    }),
    card: record('a card', 'A heading, a few words, and buttons to call or text.', ['card'], {
      card: words('The heading.'),
      text: words('The words, in Markdown.'),
      contacts: ids('Services whose call, text and web buttons it shows. They travel inside the conversation.', 0),
      look: oneOf('Urgent stands out; plain is what it is without this line.', ['plain', 'urgent']),
      source,
      when,
    }),
    programme: record('a programme’s card', 'How to reach the team of a programme.', ['programme'], {
      programme: id('A programme of programmes.yaml.'),
      when,
    }),
    summary: record('the summary', 'What she decided so far, to print or copy.', ['summary'], {
      summary: oneOf('Always true.', [true]),
      when,
    }),
    text: record('a message', 'Words in Markdown: bold, links and lists.', ['text'], {
      text: words('The words, in Markdown.'),
      source,
      when,
    }),
  },
};

export const say: Shape = {
  kind: 'either',
  about: 'What is said here: a text, a message, or a list of them.',
  text: words('What is said, in Markdown.'),
  record: message,
  list: list('Messages, one idea in each.', {
    kind: 'either',
    about: 'A text, or a message.',
    text: words('What is said, in Markdown.'),
    record: message,
  }),
};

export const sources: Shape = {
  kind: 'named',
  about: 'Where the facts are known from.',
  of: record('a source', 'A page somebody looked at.', ['title', 'checked'], {
    title: text('What the page is called, and whose it is.'),
    url: { kind: 'text', about: 'Its address.', pattern: /^https?:\/\/\S+$/, like: 'an address that begins with https://' },
    checked: { kind: 'text', about: 'The day somebody last looked.', pattern: /^\d{4}-\d{2}-\d{2}$/, like: 'a day such as 2026-11-21' },
    quote: text('The exact words that were seen there.'),
    note: text('For you; never shown.'),
  }),
};
