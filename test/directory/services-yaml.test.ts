/** What `flows/services.yaml` promises the women who read it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { serviceWords } from '../../src/directory/directory.ts';
import type { DirectorySource, ServiceSource } from '../../src/directory/service-source.ts';
import { whyHidden } from '../../src/directory/shown.ts';
import { isFree } from '../../src/directory/telephone.ts';
import { publishedNumbers, withdrawnNumbers } from './published-numbers.ts';

const written = readFileSync(new URL('../../flows/services.yaml', import.meta.url), 'utf8');
const { services, areas, topics } = parse(written) as DirectorySource;
const all = Object.entries(services);
const shown = all.filter(([, service]) => whyHidden(service) === null);

const digits = (number: string): string => number.replace(/\D/g, '');
const numbers = ({ phones = [], texts = [] }: ServiceSource): string[] => [...phones, ...texts].map(({ number }) => digits(number));
const wordsOf = (service: ServiceSource): string[] =>
  serviceWords.flatMap((word) => (word === 'publisher' ? [] : [service[word] ?? []].flat()));

describe('the services in the file', () => {
  it('name only areas and topics that are there, and say why each hidden one is hidden', () => {
    for (const [id, service] of all) {
      assert.match(id, /^[a-z][a-z0-9-]{0,39}$/);
      for (const topic of service.topics) assert.ok(topic in topics, `${id}: ${topic}`);
      for (const area of service.service_areas) assert.ok(area in areas, `${id}: ${area}`);
      if (whyHidden(service) !== null) assert.match(service.note ?? '', /^Not shown/, id);
    }
  });

  it('hold no number that has been withdrawn, not even in a note', () => {
    const joined = written.replace(/(\d)[ ()-]+(?=\d)/g, '$1');
    for (const number of withdrawnNumbers) {
      assert.ok(!joined.includes(number) && !joined.includes(`44${number.slice(1)}`), number);
    }
  });
});

describe('the services women see', () => {
  it('each have a source, a day on which it was looked at, an area and a topic', () => {
    assert.ok(shown.length >= 40);
    for (const [id, { source, assured_date, service_areas, topics: about, confidence }] of shown) {
      assert.ok(source?.publisher && source.quote && /^https?:\/\//.test(source.url), id);
      assert.match(assured_date, /^\d{4}-\d\d-\d\d$/, id);
      if (source.date !== undefined) assert.match(source.date, /^\d{4}(-\d\d){0,2}$/, id);
      assert.ok(service_areas.length > 0 && about.length > 0, id);
      assert.ok(['high', 'medium'].includes(confidence), id);
    }
  });

  it('show only numbers that their publisher gives, and each of those', () => {
    for (const [id, service] of shown) assert.deepEqual(numbers(service), publishedNumbers[id] ?? [], id);
    for (const id of Object.keys(publishedNumbers)) assert.ok(shown.some(([other]) => other === id), id);
  });

  it('say what a call costs, and call nothing free that is not', () => {
    for (const [id, { phones = [], cost_options = '' }] of shown) {
      for (const { number } of phones) assert.equal(cost_options.startsWith('Free to call'), isFree(number), id);
      if (phones.length > 0) assert.notEqual(cost_options, '', id);
    }
  });

  it('hold everything the urgent page calls for', () => {
    const urgent = [
      'emergency-999',
      'emergency-sms-999',
      'nhs-111-mental-health',
      'samaritans',
      'shout-85258',
      'national-domestic-abuse-helpline',
    ];
    for (const id of urgent) assert.ok(shown.some(([other, { topics: about }]) => other === id && about.includes('urgent')), id);
  });

  it('speak plainly: sentences of at most 20 words, and no word that shuts a door', () => {
    for (const [id, service] of all) {
      for (const sentence of wordsOf(service).flatMap((text) => text.split(/(?<=[.!?:])\s+/))) {
        assert.ok(sentence.split(/\s+/).length <= 20, `${id}: ${sentence}`);
        assert.doesNotMatch(sentence, /\b(eligib\w*|should|addict\w*|failed|invalid|victim of|suffer\w*|chaotic|unverified)\b/i, id);
      }
    }
  });
});
