import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ServiceSource } from '../../src/directory/service-source.ts';
import { whyHidden } from '../../src/directory/shown.ts';
import { service } from './generated.ts';

const source = { publisher: 'P', url: 'https://example.org', quote: 'words' };

it('shows a service that is active, well or fairly sourced, and can be found', () => {
  assert.equal(whyHidden(service()), null);
  assert.equal(whyHidden(service({ confidence: 'medium' })), null);
});

it('hides every other, and says why in plain words', () => {
  const unsourced = service();
  delete unsourced.source;
  const hidden: [ServiceSource, RegExp][] = [
    [service({ status: 'inactive' }), /inactive/],
    [service({ confidence: 'low' }), /low/],
    [service({ confidence: 'unverified' }), /confirmed/],
    [unsourced, /no source/],
    [service({ source: { ...source, url: '' } }), /address/],
    [service({ source: { ...source, quote: '' } }), /quote/],
    [service({ assured_date: '' }), /assured_date/],
    [service({ topics: [] }), /topic/],
    [service({ service_areas: [] }), /area/],
  ];
  for (const [entry, reason] of hidden) assert.match(whyHidden(entry) ?? 'shown', reason);
});
