import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexServices, MOST_PER_TOPIC_AND_AREA } from '../../src/directory/index-services.ts';
import { whyHidden } from '../../src/directory/shown.ts';
import { areas, generated, randomFrom, service, shuffled, topics } from './generated.ts';

const paths: Record<string, string[]> = {
  normanton: ['normanton', 'derby', 'england'],
  derby: ['derby', 'england'],
  derbyshire: ['derbyshire', 'england'],
  england: ['england'],
};

describe('the index of a large directory', () => {
  const services = generated(10_000, randomFrom(7));
  const index = indexServices(services, areas, topics, 8);
  const lists = Object.entries(index).flatMap(([topic, byArea]) =>
    Object.entries(byArea).map(([area, ids]) => ({ topic, area, ids })),
  );

  it('holds every topic and area, and at most as many services as it is told', () => {
    assert.equal(lists.length, Object.keys(topics).length * Object.keys(areas).length);
    for (const { ids } of lists) assert.equal(ids.length, 8);
  });

  it('names no service twice, none that is hidden, and none from another topic or area', () => {
    for (const { topic, area, ids } of lists) {
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) {
        const found = services[id];
        assert.ok(found && whyHidden(found) === null);
        assert.ok(found.topics.includes(topic));
        assert.ok(paths[area]?.some((wider) => found.service_areas.includes(wider)));
      }
    }
  });

  it('has the nearest first, and of those as near the ones with somebody to talk to', () => {
    for (const { area, ids } of lists) {
      const order = ids.map((id) => {
        const near = paths[area]?.findIndex((wider) => services[id]?.service_areas.includes(wider)) ?? -1;
        return near * 10 + (services[id]?.phones ? 0 : services[id]?.url ? 1 : 2);
      });
      assert.deepEqual(order, [...order].sort((a, b) => a - b));
    }
  });

  it('is the same however the file is ordered', () => {
    const random = randomFrom(21);
    for (let round = 0; round < 5; round++) {
      const mixed = (record: object): never => Object.fromEntries(shuffled(Object.entries(record), random)) as never;
      assert.deepEqual(indexServices(mixed(services), mixed(areas), mixed(topics), 8), index);
    }
  });

  it('does not grow with the directory, and takes well under a second', () => {
    const few = JSON.stringify(indexServices(generated(400, randomFrom(3)), areas, topics)).length;
    const began = performance.now();
    const many = JSON.stringify(indexServices(generated(10_000, randomFrom(3)), areas, topics)).length;
    assert.ok(performance.now() - began < 1000);
    assert.ok(many < few * 1.2, `${few} bytes for 400 services, ${many} for 10,000`);
  });
});

describe('which service comes first', () => {
  const first = (services: Record<string, ReturnType<typeof service>>, area = 'derby'): string[] =>
    indexServices(services, areas, topics).housing?.[area] ?? [];
  const phones = [{ number: '01632 960001' }];

  it('is a near page before a far phone, a text line before a page, and a page before a name alone', () => {
    const listed = first({
      far: service({ phones }),
      name: service({ service_areas: ['derby'] }),
      page: service({ service_areas: ['derby'], url: 'https://example.org' }),
      text: service({ service_areas: ['derby'], texts: [{ number: '85258' }] }),
    });
    assert.deepEqual(listed, ['text', 'page', 'name', 'far']);
  });

  it('is the better sourced, then the one looked at last, then the name', () => {
    const listed = first({
      medium: service({ phones, confidence: 'medium' }),
      old: service({ phones, assured_date: '2025-01-01' }),
      zed: service({ phones, name: 'Zed' }),
      abe: service({ phones, name: 'Abe' }),
    });
    assert.deepEqual(listed, ['abe', 'zed', 'old', 'medium']);
  });

  it('shows a service of a city and its country once', () => {
    assert.deepEqual(first({ both: service({ service_areas: ['england', 'derby', 'derby'] }) }), ['both']);
  });

  it('keeps a city service from a woman elsewhere in the county', () => {
    const city = { city: service({ service_areas: ['derby'] }) };
    assert.deepEqual(first(city, 'derbyshire'), []);
    assert.deepEqual(first(city, 'normanton'), ['city']);
  });

  it('leaves room: without a number of its own the bound is the usual one', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_none, at) => [`s-${at}`, service({ phones })]));
    assert.equal(first(many).length, MOST_PER_TOPIC_AND_AREA);
  });
});
