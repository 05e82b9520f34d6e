/** What an author's folder is built into: the structure, the words beside it, the directory. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { built } from './support/built.ts';
import { change, sample, sampleFolder, write } from './support/folder.ts';

const name = 'finding-a-group';
const file = `${name}.yaml`;

test('a folder becomes its conversations, the default one again, their other words, and the directory', () => {
  assert.deepEqual(built(sample).names, ['default.json', 'directory.json', `${name}.json`, `${name}.words.json`]);
});

test('the default is the conversation itself', () => {
  const files = built(sample);
  assert.deepEqual(files.flow('default.json'), files.flow(`${name}.json`));
});

test('structure without words: messages as kinds, choices as objects, branches as a list', () => {
  const flow = built(sample).flow(`${name}.json`);
  assert.deepEqual(flow.steps.hello, {
    title: true,
    say: [{ kind: 'text' }, { kind: 'text' }, { when: { programme: 'walks', is: 'open' }, kind: 'text' }],
    ask: { as: 'hello', kind: 'choice', choices: { groups: { look: 'main' }, danger: { look: 'plain' }, end: { look: 'plain' } } },
    next: [{ when: { answer: 'hello', is: 'groups' }, to: 'area' }, { when: { answer: 'hello', is: 'danger' }, to: 'danger' }, { to: 'goodbye' }],
  });
  assert.deepEqual(flow.steps.area?.ask, {
    as: 'area',
    why: true,
    eligibility: true,
    kind: 'choice',
    choices: { north: { look: 'plain' }, south: { look: 'plain' }, 'not-sure': { look: 'quiet' }, skip: { look: 'quiet' } },
  });
  assert.deepEqual(flow.steps.note, { say: [], ask: { as: 'note', hint: true, kind: 'text', max: 100 }, next: [{ to: 'goodbye' }] });
  assert.deepEqual(flow.steps.suits?.say, [{ kind: 'text' }, { kind: 'programme', programme: 'walks' }, { kind: 'quote' }]);
  assert.deepEqual(flow.steps.danger?.say, [{ kind: 'card', contacts: ['emergency'], look: 'urgent' }]);
  assert.deepEqual(flow.steps.groups?.say, [{ kind: 'text' }, { kind: 'services', topic: 'groups' }]);
  assert.deepEqual(flow.pages.private, { title: true, say: [{ kind: 'text' }] });
  assert.equal(flow.steps.suits.outcome, 'could-suit');
  assert.equal(flow.steps.suits.keep, true);
});

test('what lies around the steps', () => {
  const flow = built(sample).flow(`${name}.json`);
  assert.deepEqual(flow.topics, { groups: { to: 'groups' }, near: { to: 'area', answer: 'north' } });
  assert.deepEqual(flow.presets, { area: 'area' });
  assert.deepEqual(flow.areas, { north: 'county', south: 'county', county: null });
  assert.deepEqual(flow.languages, { en: { name: 'English', dir: 'ltr', url: null, directory: null } });
  assert.equal(flow.directory, 'directory.json');
  assert.equal(flow.rest, `${name}.words.json`);
  assert.deepEqual(flow.programmes.walks, {
    status: 'open',
    areas: ['north'],
    rules: [{ when: { rule: 'serves', programme: 'walks', answer: 'area' }, fit: 'could' }, { fit: 'elsewhere' }],
    contacts: { email: 'walks@centre.example.org' },
  });
});

test('only the contacts that a card names travel with the flow', () => {
  const flow = built(sample).flow(`${name}.json`);
  assert.deepEqual(flow.contacts, {
    emergency: { phone: '999' },
    centre: { phone: '116 000', text: '85258', textBody: 'HELLO', url: 'https://centre.example.org' },
  });
  assert.equal(flow.words['contacts.centre'], "The women's centre");
});

test('words are small HTML in messages and plain text everywhere else', () => {
  const files = built(sample);
  const words = { ...files.flow(`${name}.json`).words, ...files.words(`${name}.words.json`).words };
  assert.equal(words['steps.hello.say.0'], '<p>I am a guide, not a person.</p>');
  assert.equal(words['steps.suits.say.0'], '<p><strong>{{walks.name}} could suit you</strong>, in {{area}}.</p>');
  assert.equal(words['steps.suits.say.2'], '<p>I walk every week now.</p>');
  assert.equal(words['steps.suits.say.2.by'], 'A woman who walks');
  assert.equal(words['pages.person.say.0.card'], 'Somebody at the centre');
  assert.equal(words['pages.person.say.0'], '<p>They listen. See <button type="button" data-page="private">what we keep</button> too.</p>');
  assert.equal(words['steps.area.ask.choices.not-sure'], "I'm not sure");
  assert.equal(words['programmes.walks.hours'], 'Weekdays');
  assert.ok(!('programmes.walks.cost' in words), 'a cost that was left empty is not there');
  assert.equal(words['areas.north'], 'The north');
  assert.equal(words['topics.groups'], 'Groups near you');
});

test('the directory holds what may be shown, without the notes of its authors', () => {
  const directory = built(sample).directory();
  assert.deepEqual(Object.keys(directory.services), ['emergency', 'centre']);
  assert.deepEqual(directory.services.centre, {
    service_areas: ['county'],
    phones: [{ number: '116 000' }],
    texts: [{ number: '85258', body: 'HELLO' }],
    url: 'https://centre.example.org',
    schedules: [{ byday: ['MO', 'TU'], opens_at: '09:00', closes_at: '17:00' }],
    assured_date: '2026-11-01',
    published: '2026',
    words: ['name', 'description', 'publisher'],
  });
  assert.deepEqual(directory.index.groups, { north: ['centre'], south: ['centre'], county: ['centre'] });
  assert.equal(directory.words['services.centre.publisher'], 'The centre');
  assert.ok(!JSON.stringify(directory).includes('Nobody has looked'));
});

test('HTML that slipped in is letters, never HTML', (context) => {
  const folder = sampleFolder(context);
  change(folder, file, '- Here is who can help.', '- "Here <script>alert(1)</script> is <b onclick=x>who</b> & what"');
  assert.equal(
    built(folder).words(`${name}.words.json`).words['steps.groups.say.0'],
    '<p>Here &lt;script&gt;alert(1)&lt;/script&gt; is &lt;b onclick=x&gt;who&lt;/b&gt; &amp; what</p>',
  );
});

test('the same folder is built to the same bytes', (context) => {
  assert.equal(built(sample).text(), built(sampleFolder(context)).text());
});

test('a folder without any service asks for no directory', (context) => {
  const folder = sampleFolder(context);
  write(folder, 'services.yaml', 'areas: {}\ntopics: {}\nservices: {}\n');
  const flow = built(folder).flow('default.json');
  assert.equal(flow.directory, null);
  assert.deepEqual(flow.contacts, {});
});
