/** A conversation: `flows/<name>.yaml`. */
import { FORMAT } from '../../flow/flow.ts';
import { condition } from './condition-shape.ts';
import { say, sources } from './say-shape.ts';
import { id, list, named, oneOf, record, words, type RecordShape, type Shape } from './shape.ts';

const choice: Shape = {
  kind: 'either',
  about: 'What she can press: its words, or {label, look, when}.',
  text: words('The words of the choice.'),
  record: record('a choice', 'What she can press.', ['label'], {
    label: words('The words of the choice.'),
    look: oneOf('How it stands out. not-sure and skip are always quiet.', ['plain', 'main', 'quiet']),
    when: condition,
  }),
};

const asked: Record<string, Shape> = {
  as: id('The name of her answer, where it is not the name of the step.'),
  eligibility: oneOf('It helps to tell which support suits her: it needs a why, not-sure and skip.', [true]),
  label: words('The question.'),
  why: words('Why we ask.'),
  hint: words('A small line under the question.'),
};

const ask: Shape = {
  kind: 'by value',
  called: 'a question',
  about: 'The question of this step.',
  field: 'type',
  options: {
    choice: record('a question', 'A question with answers to choose from.', ['type', 'label', 'choices'], {
      type: oneOf('The kind of question.', ['choice']),
      ...asked,
      choices: named('The answers, each with a name of its own.', choice, 1),
    }),
    text: record('a question in her own words', 'A question she may answer in her own words, or skip.', ['type', 'label'], {
      type: oneOf('The kind of question.', ['text']),
      ...asked,
      max: { kind: 'number', about: 'How many letters she may write.', least: 1, most: 2000 },
    }),
  },
};

const next: Shape = {
  kind: 'either',
  about: 'Where it goes on: a step, or a list of branches.',
  text: id('The step that comes next.'),
  list: list('Branches, read from the top: the first whose condition holds. The last has no “when”.',
    record('a branch', 'Where to go, and when.', ['to'], { when: condition, to: id('A step.') })),
};

const step: RecordShape = record('a step', 'One place of the conversation.', ['next'], {
  title: words('The heading from here on.'),
  say,
  ask,
  next,
  keep: words('A line for the summary she can keep.'),
  outcome: id('The name of an end that this step is.'),
  risk: oneOf('She may be in danger here: urgent help is shown before anything else.', [true]),
});

const topic: Shape = {
  kind: 'either',
  about: 'Where “go to this topic” leads: a step, or a question and her answer to it.',
  text: id('A step.'),
  record: record('a topic', 'A question, and the answer that asking for this topic gives.', ['to', 'answer'], {
    to: id('The step with the question.'),
    answer: id('Her answer.'),
  }),
};

export const conversation: RecordShape = record('a conversation', 'A conversation of signpost-chat.', ['format', 'id', 'lang', 'title', 'start', 'pages', 'steps'], {
  format: { kind: 'number', about: 'The version of this language.', least: FORMAT, most: FORMAT },
  id: id('Its name: the same as the file’s.'),
  default: oneOf('The conversation that is shown when a page names none. One of the folder.', [true]),
  lang: { kind: 'text', about: 'The language it is written in.', pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, like: 'a language code such as en' },
  title: words('The heading of the panel.'),
  start: id('The first step.'),
  presets: record('“presets”', 'Which question the host page may answer for her.', [], {
    audience: id('The name of the answer for whom this is.'),
    area: id('The name of the answer for the area.'),
  }),
  topics: named('What an opener on the host page can name.', topic),
  sources,
  pages: named('Pages that lie over the conversation. “urgent” and “person” are always there.',
    record('a page', 'A page over the conversation.', ['title', 'say'], { title: words('Its heading.'), say })),
  steps: named('The steps of the conversation.', step, 1),
});
