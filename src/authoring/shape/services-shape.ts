/** `flows/services.yaml`: the service directory, in Open Referral UK names. */
import { date, id, ids, link, list, named, oneOf, record, text, words, type RecordShape, type Shape } from './shape.ts';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const clock = (about: string): Shape => ({ kind: 'text', about, pattern: /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, like: "a time such as '09:30'" });

const service: RecordShape = record('a service', 'One service.', ['name', 'description', 'topics', 'service_areas', 'confidence', 'status'], {
  name: words('What it is called.'),
  organization: words('Who runs it.'),
  description: words('What it is for, in plain words.'),
  topics: ids('Topics of this file under which it is shown.', 0),
  service_areas: ids('Areas of this file in which it helps.'),
  phones: list('Numbers to call.', record('a phone', 'A number to call.', ['number'], {
    number: text('The number, in quotes.'),
    description: text('What this number is for.'),
  }), 0),
  texts: list('Numbers to text.', record('a text number', 'A number to text.', ['number'], {
    number: text('The number, in quotes.'),
    body: text('The word it asks to be sent.'),
  }), 0),
  url: link('Its page.'),
  webchat: words('When it can be reached by chat.'),
  hours: words('When it is open, in words.'),
  schedules: list('When it is open, for “open now”. Times in London.', record('a schedule', 'Days and times.', ['byday', 'opens_at', 'closes_at'], {
    byday: list('Days.', oneOf('A day.', days)),
    opens_at: clock('When it opens.'),
    closes_at: clock('When it closes.'),
  }), 0),
  cost_options: words('What it costs her.'),
  eligibility_description: words('Who it is for.'),
  languages: words('Languages it speaks.'),
  accessibility: words('Other ways in.'),
  assured_date: date('The day somebody last looked at its published page.'),
  source: record('a source', 'Where the details were published.', ['publisher'], {
    publisher: words('Whose page it is.'),
    url: link('Its address.'),
    quote: text('The exact words that were seen there.'),
    date: { kind: 'text', about: "The page's own date, when it gives one.", pattern: /^\d{4}(-\d{2}(-\d{2})?)?$/, like: "a year, month or day such as '2024' or '2024-12'" },
  }),
  confidence: oneOf('How sure we are of what this entry says.', ['high', 'medium', 'low', 'unverified']),
  status: oneOf('Whether it is offered now.', ['active', 'inactive']),
  note: text('For you; never shown.'),
});

export const services: RecordShape = record('the directory', 'Areas, topics and services.', ['areas', 'topics', 'services'], {
  areas: named('Areas she can name.', record('an area', 'One area.', ['name'], {
    name: words('Its name.'),
    in: id('The wider area it lies in.'),
  })),
  topics: named('Topics under which services are shown.', words('Its words.')),
  services: named('The services, by name.', service),
});
