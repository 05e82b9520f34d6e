/** Made-up directories for tests of size and order; the same seed makes the same directory. */
import { confidences, serviceStatuses, type DirectorySource, type ServiceSource } from '../../src/directory/service-source.ts';

export type Random = () => number;

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items.map((item) => ({ item, at: random() })).sort((a, b) => a.at - b.at).map(({ item }) => item);
}

export const service = (change: Partial<ServiceSource> = {}): ServiceSource => ({
  name: 'A service',
  description: 'What it is for.',
  topics: ['housing'],
  service_areas: ['england'],
  assured_date: '2026-11-21',
  source: { publisher: 'Its publisher', url: 'https://example.org', quote: 'words seen there' },
  confidence: 'high',
  status: 'active',
  ...change,
});

export const areas: DirectorySource['areas'] = {
  england: { name: 'England' },
  derbyshire: { name: 'Derbyshire', in: 'england' },
  derby: { name: 'Derby', in: 'england' },
  normanton: { name: 'Normanton', in: 'derby' },
};

export const topics: DirectorySource['topics'] = { housing: 'Somewhere to live', legal: 'My rights', money: 'Money' };

export function generated(count: number, random: Random): DirectorySource['services'] {
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const some = (items: readonly string[]): string[] => items.filter(() => random() < 0.4);
  const make = (index: number): [string, ServiceSource] => [
    `service-${index}`,
    service({
      name: `Service ${Math.floor(random() * count)}`,
      topics: some(Object.keys(topics)),
      service_areas: some(Object.keys(areas)),
      confidence: one(confidences),
      status: random() < 0.9 ? 'active' : one(serviceStatuses),
      assured_date: `2026-${one(['01', '05', '11'])}-${one(['02', '21'])}`,
      ...(random() < 0.5 && { phones: [{ number: '01632 960001' }] }),
      ...(random() < 0.5 && { url: 'https://example.org' }),
    }),
  ];
  return Object.fromEntries(Array.from({ length: count }, (_none, index) => make(index)));
}
