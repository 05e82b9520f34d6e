/** `flows/languages/<code>.yaml`: every word of one language, laid out as the files it translates. */
import { serviceWords } from '../../directory/directory.ts';
import { named, oneOf, record, words, type Shape } from './shape.ts';

const quoteOrCard = record('a translated message', 'The words of a quote or a card.', [], {
  text: words('The words of the message.'),
  by: words('Who said it.'),
  card: words('The heading.'),
});

const said: Shape = {
  kind: 'either',
  about: 'The words of one message; left empty where the message has none.',
  text: words('The words of the message.'),
  nothing: { kind: 'nothing', about: 'This message has no words.' },
  record: quoteOrCard,
};

const say: Shape = {
  kind: 'either',
  about: 'The words of the messages, in the same order.',
  text: words('The words of the only message.'),
  record: quoteOrCard,
  list: { kind: 'list', about: 'The words of the messages, in the same order.', of: said },
};

const ask = record('a translated question', 'The words of a question.', [], {
  label: words('The question.'),
  why: words('Why we ask.'),
  hint: words('The small line under it.'),
  choices: named('The words of the choices.', words('The words of the choice.')),
});

export const language = record('a language', 'Every word of one language.', ['name', 'dir'], {
  name: words('The name of the language, in itself.'),
  dir: oneOf('Which way it is written: left to right, or right to left.', ['ltr', 'rtl']),
  panel: named('The words of the panel.', words('The word.')),
  room: named('The words of the room where she refers herself.', words('The word.')),
  areas: named('The names of the areas.', words('The name.')),
  topics: named('The words of the topics.', words('The words.')),
  programmes: named('The words of the programmes.', record('a translated programme', 'Its words.', [], {
    name: words('Its name.'),
    area: words('Where it works.'),
    hours: words('When somebody answers.'),
    cost: words('What a call costs.'),
    readers: words('Who reads a referral.'),
    kept: words('How long it is kept, and where.'),
    shared: words('When the team must tell somebody else.'),
    reply: words('What happens after it has come, and how soon.'),
  })),
  flows: named('The words of each conversation.', record('a translated conversation', 'Its words.', [], {
    title: words('The heading of the panel.'),
    steps: named('The words of each step.', record('a translated step', 'Its words.', [], {
      title: words('The heading from here on.'),
      say,
      ask,
      keep: words('A line for the summary.'),
    })),
    pages: named('The words of each page.', record('a translated page', 'Its words.', [], { title: words('Its heading.'), say })),
  })),
  services: named('The words of each service.', record('a translated service', 'Its words.', [],
    Object.fromEntries(serviceWords.map((word) => [word, words('As in services.yaml.')])))),
});
