import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { panelWords } from '../../src/words/panel-words.ts';
import { Words } from '../../src/words/words.ts';

const english = { hello: 'Hello', area: 'Near {{area}}', nested: '{{pause.name}} in {{pause.area}}' };

function spoken(): Words {
  const words = new Words('en', english);
  words.add({ lang: 'cy', dir: 'ltr', words: { hello: 'Helo', 'panel.leave': 'Gadael' } });
  words.add({ lang: 'ar', dir: 'rtl', words: { area: 'قرب {{area}}' } });
  return words;
}

describe('words', () => {
  it("are in the author's language at first, and say no language of their own", () => {
    const words = spoken();
    assert.equal(words.lang, 'en');
    assert.deepEqual(words.say('hello'), { text: 'Hello', lang: null });
  });

  it('are in the language that was asked for', () => {
    const words = spoken();
    words.speak('cy');
    assert.equal(words.lang, 'cy');
    assert.deepEqual(words.say('hello'), { text: 'Helo', lang: null });
  });

  it('that a translation lacks fall back, and say which language they are in', () => {
    const words = spoken();
    words.speak('cy');
    assert.deepEqual(words.say('area', { area: 'Derby' }), { text: 'Near Derby', lang: 'en' });
    assert.deepEqual(words.panel('urgent'), { text: 'Urgent help', lang: 'en' });
    assert.deepEqual(words.panel('leave'), { text: 'Gadael', lang: null });
  });

  it('of a language nobody brought are all in the fallback', () => {
    const words = spoken();
    words.speak('fr');
    assert.deepEqual(words.say('hello'), { text: 'Hello', lang: 'en' });
  });

  it('switch back and forth', () => {
    const words = spoken();
    for (const [lang, text] of [['cy', 'Helo'], ['en', 'Hello'], ['cy', 'Helo']] as const) {
      words.speak(lang);
      assert.equal(words.say('hello').text, text);
    }
  });

  it('know which way they run', () => {
    const words = spoken();
    assert.equal(words.dir, 'ltr');
    words.speak('ar');
    assert.equal(words.dir, 'rtl');
  });

  it('know which languages they have', () => {
    assert.equal(spoken().has('cy'), true);
    assert.equal(spoken().has('fr'), false);
  });

  it('of two elements are apart', () => {
    const [one, other] = [spoken(), spoken()];
    one.speak('cy');
    assert.equal(other.say('hello').text, 'Hello');
  });

  for (const code of ['en-xa', 'zh-hans', 'pt-br', 'pt-BR', 'sr-Latn-RS']) {
    it(`of the language ${code} are found under the code the flow gives it`, () => {
      const words = spoken();
      words.add({ lang: code, dir: 'ltr', words: { hello: 'Found' } });
      assert.equal(words.has(code), true);
      words.speak(code);
      assert.equal(words.lang, code);
      assert.deepEqual(words.say('hello'), { text: 'Found', lang: null });
      assert.deepEqual(words.say('nested').lang, 'en');
    });
  }

  it('of the directory join those of the flow', () => {
    const words = spoken();
    words.add({ lang: 'en', dir: 'ltr', words: { 'services.shelter.name': 'Shelter' } });
    assert.equal(words.say('services.shelter.name').text, 'Shelter');
    assert.equal(words.say('hello').text, 'Hello');
  });

  it('can be asked whether there are any', () => {
    const words = spoken();
    words.speak('cy');
    assert.equal(words.exists('hello'), true);
    assert.equal(words.exists('nowhere'), false);
  });
});

describe('what words speak of', () => {
  it('is put in, also from within', () => {
    assert.equal(spoken().say('area', { area: 'Derby' }).text, 'Near Derby');
    assert.equal(spoken().say('nested', { pause: { name: 'Pause', area: 'Derby' } }).text, 'Pause in Derby');
  });

  it('is taken as it is: it cannot bring words of its own', () => {
    assert.equal(spoken().say('area', { area: '{{pause.name}}', pause: { name: 'x' } }).text, 'Near {{pause.name}}');
    assert.equal(spoken().say('area', { area: '$t(hello)' }).text, 'Near $t(hello)');
    assert.equal(spoken().say('area', { area: 'A & B' }).text, 'Near A & B');
  });

  it('is put into the words of a translation', () => {
    const words = spoken();
    words.speak('ar');
    assert.deepEqual(words.say('area', { area: 'Derby' }), { text: 'قرب Derby', lang: null });
  });
});

describe("the panel's own words", () => {
  it('are plain words without markup', () => {
    for (const text of Object.values(panelWords)) assert.doesNotMatch(text, /[<>]/);
  });

  it('are all there in English', () => {
    const words = spoken();
    for (const word of Object.keys(panelWords) as (keyof typeof panelWords)[]) {
      assert.notEqual(words.panel(word).text, `panel.${word}`);
    }
  });
});
