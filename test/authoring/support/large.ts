/** A folder as large as one could grow: a long conversation with many roads, and a directory of a whole country. */
import { sample, write } from './folder.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const AREAS = 100;
const TOPICS = 12;

export function writeLarge(folder: string, steps: number, services: number): void {
  write(folder, 'large.yaml', conversation(steps));
  write(folder, 'services.yaml', directory(services));
  write(folder, 'programmes.yaml', readFileSync(join(sample, 'programmes.yaml'), 'utf8').replace('[north]', '[area-1]'));
  write(folder, 'journeys/large.yaml', journey(steps));
}

function conversation(steps: number): string {
  const step = (index: number): string => `  step-${index}:
    title: Part ${WORDS[index % WORDS.length] ?? ''}
    say:
      - This is one idea at a time. You can read it slowly, and stop whenever you like.
      - text: Some women tell us more about this. It can help to hear it from someone else.
        source: leaflet
        when: {answer: kind, is: b}
      - services: topic-${index % TOPICS}
    ask:
      type: choice
      label: What would you like to hear next?
      why: So that you only read what you want.
      choices:
        more: Tell me more
        less: Something else
        back: Go back
        ${index % 7 === 0 ? 'end: That is enough' : 'area: Who is near me?'}
    next:
      - when: {answer: step-${index}, is: less}
        to: step-${(index * 7 + 3) % steps}
      - when: {all: [{answer: step-${index}, is: back}, {answer: kind, in: [a, b]}]}
        to: step-${Math.max(0, index - 1)}
      - when: {all: [{rule: fits, programme: walks, fit: could}, {programme: walks, in: [open, full]}]}
        to: step-${(index + 11) % steps}
      - to: step-${(index + 1) % steps}
${index % 7 === 0 ? `    outcome: end-${index}\n` : ''}`;
  return `format: 1
id: large
default: true
lang: en
title: A large conversation
start: kind
sources:
  leaflet: {title: Our leaflet, checked: 2026-11-01, quote: We tell more.}
pages:
  urgent: {title: Urgent help, say: [{card: Call now, text: You matter., contacts: [service-0], look: urgent}]}
  person: {title: A person, say: [{card: Somebody, text: They listen., contacts: [service-1]}]}
steps:
  kind:
    ask:
      type: choice
      label: What kind of thing?
      choices: {a: This, b: That}
    next: area
  area:
    ask:
      type: choice
      label: Where are you?
      choices:
${Array.from({ length: AREAS }, (_, index) => `        area-${index}: Place ${index}`).join('\n')}
    next: step-0
${Array.from({ length: steps }, (_, index) => step(index)).join('')}`;
}

const WORDS = ['one', 'two', 'three', 'four', 'five'];

const journey = (steps: number): string =>
  Array.from({ length: 10 }, (_, each) => `- name: Journey ${each}
  answers:
    - kind: a
    - area: area-${each + 2}
${Array.from({ length: Math.min(steps - 1, 20) }, (_, index) => `    - step-${index}: more`).join('\n')}
  at: step-${Math.min(steps - 1, 20)}
`).join('');

function directory(services: number): string {
  const areas = Array.from({ length: AREAS }, (_, index) => `  area-${index}: {name: Place ${index}, in: country}`).join('\n');
  const topics = Array.from({ length: TOPICS }, (_, index) => `  topic-${index}: Topic ${index}`).join('\n');
  const service = (index: number): string => `  service-${index}:
    name: Advice service ${index}
    organization: A charity
    description: Free advice for parents. You can call or write. They listen, and they do not judge.
    topics: [topic-${index % TOPICS}, topic-${(index * 5 + 1) % TOPICS}]
    service_areas: [area-${index % AREAS}]
    phones: [{number: 0808 801 0366}]
    url: https://frg.org.uk
    hours: Monday to Friday 9.30am to 3pm
    schedules: [{byday: [MO, TU, WE, TH, FR], opens_at: '09:30', closes_at: '15:00'}]
    cost_options: Free to call
    eligibility_description: Parents in England
    assured_date: 2026-11-01
    source: {publisher: A charity, url: 'https://frg.org.uk', quote: call our free advice line, date: '2026'}
    confidence: high
    status: active
`;
  return `areas:\n${areas}\n  country: {name: The country}\ntopics:\n${topics}\nservices:\n${Array.from({ length: services }, (_, index) => service(index)).join('')}`;
}
