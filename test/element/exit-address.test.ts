import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { exitAddress } from '../../src/element/leave.ts';
import { EXIT_URL } from '../../src/flow/exit-url.ts';

const page = 'https://host.example/help/page?x=1#top';

describe('where leaving leads', () => {
  before(() => Object.assign(globalThis, { document: { baseURI: page } }));
  after(() => Reflect.deleteProperty(globalThis, 'document'));

  it('is a page about the weather, when the host names none', () => {
    assert.equal(EXIT_URL, 'https://www.bbc.co.uk/weather');
    assert.equal(exitAddress(''), EXIT_URL);
  });

  it('is what the host names, absolute or on its own site', () => {
    assert.equal(exitAddress('https://news.example/'), 'https://news.example/');
    assert.equal(exitAddress('http://news.example/a'), 'http://news.example/a');
    assert.equal(exitAddress('/weather'), 'https://host.example/weather');
    assert.equal(exitAddress('//news.example/'), 'https://news.example/');
  });

  for (const unsafe of [
    'javascript:alert(1)',
    ' \tjavascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,hello',
    'blob:https://host.example/1',
    'file:///etc/passwd',
    'about:blank',
    'ftp://host.example/',
    'mailto:someone@example.org',
    'http://',
    'https://[',
  ]) {
    it(`is never ${JSON.stringify(unsafe)}`, () => {
      assert.equal(exitAddress(unsafe), EXIT_URL);
    });
  }

  it('is never the page she is on, which an empty template of the host would make it', () => {
    assert.equal(exitAddress(''), EXIT_URL);
    assert.equal(exitAddress('  '), EXIT_URL);
  });
});
