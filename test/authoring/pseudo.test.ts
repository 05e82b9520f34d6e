/** The two made-up languages: every word is changed, and nothing that is not a word. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { panelWords } from '../../src/words/panel-words.ts';
import { built } from './support/built.ts';
import { sample } from './support/folder.ts';

const files = built(sample, { pseudo: true });
const english = { ...files.flow('finding-a-group.json').words, ...files.words('finding-a-group.words.json').words };
const panel = Object.fromEntries(Object.entries(panelWords).map(([word, text]) => [`panel.${word}`, text]));

const kept = (text: string): string[] => text.match(/<[^>]*>|\{\{[^}]*\}\}|\d+/g) ?? [];

for (const [code, dir] of [['en-xa', 'ltr'], ['ar-xb', 'rtl']] as const) {
  const made = files.words(`finding-a-group.${code}.json`);

  test(`${code} has every word of the conversation and of the panel`, () => {
    assert.deepEqual(Object.keys(made.words).sort(), Object.keys({ ...english, ...panel }).sort());
    assert.equal(made.lang, code);
    assert.equal(made.dir, dir);
  });

  test(`${code} leaves tags, braces and numbers as they are`, () => {
    for (const [key, text] of Object.entries({ ...panel, ...english })) assert.deepEqual(kept(made.words[key] ?? ''), kept(text), key);
  });

  test(`${code} changes every word`, () => {
    for (const [key, text] of Object.entries(english)) if (/\p{L}/u.test(text.replace(/<[^>]*>|\{\{[^}]*\}\}/g, ''))) assert.notEqual(made.words[key], text, key);
  });

  test(`${code} is offered by the flow, with the directory's words too`, () => {
    const offered = files.flow('default.json').languages[code];
    assert.equal(offered?.dir, dir);
    assert.equal(offered.url, `finding-a-group.${code}.json`);
    assert.deepEqual(Object.keys(files.words(`directory.${code}.json`).words), Object.keys(files.directory().words));
  });
}

test('the long one is about two fifths longer, and shows where it was cut', () => {
  const { words } = files.words('finding-a-group.en-xa.json');
  assert.equal(words['panel.urgent'], '[Ûŕĝéñţ ĥéļþ ~ ~ ~]');
  assert.equal(words['steps.hello.say.0'], '<p>[Î àm à ĝûîdé, ñöţ à þéŕšöñ. ~ ~ ~ ~ ~ ~]</p>');
  for (const key of Object.keys(english).filter((each) => each.endsWith('label'))) {
    const ratio = (words[key]?.length ?? 0) / (english[key]?.length ?? 1);
    assert.ok(ratio >= 1.4 && ratio < 1.7, `${key}: ${ratio}`);
  }
});

test('in the mirrored one each word runs from right to left', () => {
  const { words } = files.words('finding-a-group.ar-xb.json');
  assert.equal(words['panel.urgent'], '\u200F\u202EUrgent\u202C\u200F \u200F\u202Ehelp\u202C\u200F');
});

test('a normal build offers neither', () => {
  assert.deepEqual(Object.keys(built(sample).flow('default.json').languages), ['en']);
});
