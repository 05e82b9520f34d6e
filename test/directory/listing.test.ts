import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Directory } from '../../src/directory/directory.ts';
import { indexServices } from '../../src/directory/index-services.ts';
import { list } from '../../src/directory/listing.ts';
import { areas, service, topics } from './generated.ts';

const services = {
  'national-line': service({ phones: [{ number: '0808 157 0100' }] }),
  'city-page': service({ service_areas: ['derby'], url: 'https://example.org' }),
  'county-page': service({ service_areas: ['derbyshire'], url: 'https://example.org' }),
  'both-page': service({ name: 'B', service_areas: ['derby', 'derbyshire'], url: 'https://example.org' }),
};

const directory: Directory = {
  format: 1,
  index: indexServices(services, areas, topics),
  services: Object.fromEntries(
    Object.entries(services).map(([id, { service_areas, assured_date }]) => [id, { service_areas, assured_date, words: ['name'] }]),
  ),
  words: {},
};

describe('the list of services for a topic', () => {
  it('has what is near first, then what is wider', () => {
    assert.deepEqual(list(directory, 'housing', 'derby'), ['city-page', 'both-page', 'national-line']);
    assert.deepEqual(list(directory, 'housing', 'england'), ['national-line']);
  });

  it('has everything once, what is local first, when she has not said where she is', () => {
    const all = ['city-page', 'both-page', 'county-page', 'national-line'];
    assert.deepEqual(list(directory, 'housing'), all);
    assert.deepEqual(list(directory, 'housing', 'a-place-we-do-not-know'), all);
  });

  it('is empty for a topic nobody has heard of, also one that every object answers to', () => {
    for (const topic of ['', 'no-such', 'constructor', '__proto__', 'toString']) assert.deepEqual(list(directory, topic), []);
    assert.deepEqual(list(directory, 'housing', '__proto__'), list(directory, 'housing'));
  });

  it('is empty where a topic has no service, and does not fall back to another place', () => {
    assert.deepEqual(list(directory, 'legal', 'derby'), []);
  });

  it('leaves out an id whose service is missing, and changes nothing', () => {
    const torn: Directory = structuredClone(directory);
    delete torn.services['city-page'];
    const before = structuredClone(torn);
    assert.deepEqual(list(torn, 'housing', 'derby'), ['both-page', 'national-line']);
    assert.deepEqual(torn, before);
  });
});
