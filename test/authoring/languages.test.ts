/** Translations: all words, no word too many, and none that is out of date. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { readFolder } from '../../src/authoring/read/read-folder.ts';
import { wordsToTranslate } from '../../src/authoring/words/folder-words.ts';
import { built } from './support/built.ts';
import { typed } from './support/command.ts';
import { change, sample, sampleFolder, write } from './support/folder.ts';
import { said } from './support/said.ts';

/** A whole translation of the sample, laid out as a translator would: each word in capitals. */
function translation(): string {
  const { folder } = readFolder(sample);
  assert.ok(folder);
  const root: Record<string | number, unknown> = { name: 'Loud', dir: 'ltr' };
  for (const { path, text } of wordsToTranslate(folder).values()) {
    let at = root;
    for (const [index, name] of path.slice(0, -1).entries()) at = (at[name] ??= typeof path[index + 1] === 'number' ? [] : {}) as Record<string | number, unknown>;
    at[path.at(-1) ?? ''] = loud(text);
  }
  return stringify(root);
}

const loud = (text: string): string => text.replace(/\{\{[^}]*\}\}|\]\([^)]*\)|[^{}()[\]]/g, (part) => (part.length > 1 ? part : part.toUpperCase()));

test('a whole translation has nothing wrong', (context) => {
  const folder = sampleFolder(context);
  write(folder, 'languages/de.yaml', translation());
  assert.deepEqual(said(folder), []);
});

test('it is built beside each conversation and the directory', (context) => {
  const folder = sampleFolder(context);
  write(folder, 'languages/de.yaml', translation());
  const files = built(folder);
  const flow = files.flow('default.json');
  assert.deepEqual(flow.languages.de, { name: 'Loud', dir: 'ltr', url: 'finding-a-group.de.json', directory: 'directory.de.json' });
  const { words } = files.words('finding-a-group.de.json');
  assert.equal(words['steps.hello.say.0'], '<p>I AM A GUIDE, NOT A PERSON.</p>');
  assert.equal(words['steps.suits.say.2'], '<p>I WALK EVERY WEEK NOW.</p>');
  assert.equal(words['panel.urgent'], 'URGENT HELP');
  assert.equal(words['contacts.centre'], "THE WOMEN'S CENTRE");
  assert.equal(files.words('directory.de.json').words['services.centre.publisher'], 'THE CENTRE');
});

const changed = (name: string, from: string, to: string, says: string[]) => {
  test(name, (context) => {
    const folder = sampleFolder(context);
    write(folder, 'languages/de.yaml', translation());
    change(folder, 'languages/de.yaml', from, to);
    const lines = said(folder).map((line) => line.replace(/:\d+:\d+/, ''));
    assert.deepEqual(lines, says);
  });
};

const until = 'Until they are here, a reader of “de” sees them in the language of the conversation.';
changed('a word that is missing', '          why: GROUPS MEET NEAR YOU. YOU NEED NOT SAY.\n', '', [
  `languages/de.yaml warning: One word is not translated in flows → finding-a-group → steps → area: ask.why. / ${until}`,
]);
changed('a word too many', 'areas:\n  north: THE NORTH\n', 'areas:\n  north: THE NORTH\n  nort: THE NORTH\n', [
  'languages/de.yaml warning: There is nothing to translate at areas → nort. / Did you mean “north”?',
]);
changed('other braces than in the source', '{{walks.name}} COULD SUIT YOU', 'WALKING COULD SUIT YOU', [
  'languages/de.yaml error: The translation has {{area}}, and the words it translates have {{area}} {{walks.name}}. / Write the same {{ }} in both.',
]);
changed('HTML in a translation', 'I AM A GUIDE', '<b>I</b> AM A GUIDE', [
  'languages/de.yaml error: HTML is not shown here: <b> / Write **bold**, [links](https://…) and lists in Markdown.',
]);

test('a translation whose source has changed since', async (context) => {
  const folder = sampleFolder(context);
  write(folder, 'languages/de.yaml', translation());
  const { status, written } = await typed(['translated', folder]);
  assert.equal(status, 0);
  assert.match(written, /^de: \d+ words remembered in .*de\.seen\.json\.\n$/);
  assert.deepEqual(said(folder), []);
  change(folder, 'finding-a-group.yaml', 'I am a guide, not a person.', 'I am a guide and not a person.');
  assert.deepEqual(
    said(folder).map((line) => line.replace(/:\d+:\d+/, '')),
    ['languages/de.yaml warning: What this translates has changed. It is now: “I am a guide and not a person.” / Translate it again, then type: signpost-chat translated'],
  );
});

test('what remembers them is made by a program', (context) => {
  const folder = sampleFolder(context);
  write(folder, 'languages/de.yaml', translation());
  write(folder, 'languages/de.seen.json', '{"a": 1}');
  const says = 'languages/de.seen.json:1:1 error: This file is made by signpost-chat and has been changed by hand. / Delete it, look through the translation, and type: signpost-chat translated';
  assert.deepEqual(said(folder), [says]);
  write(folder, 'languages/de.seen.json', 'not JSON');
  assert.deepEqual(said(folder), [says]);
});

test('a file that is named by no code', (context) => {
  const folder = sampleFolder(context);
  write(folder, 'languages/German.yaml', translation());
  assert.deepEqual(said(folder), ['languages/German.yaml:1:1 error: “German” is no language code. / Name the file by the code of its language, such as pl.yaml or pa.yaml.']);
});

test('a conversation may itself be written in another language than the panel', (context) => {
  const folder = sampleFolder(context);
  write(folder, 'languages/ur.yaml', translation().replace('dir: ltr', 'dir: rtl').replace(/^flows:[\s\S]*?(?=^\S)(?!flows)/m, ''));
  change(folder, 'finding-a-group.yaml', 'lang: en', 'lang: ur');
  assert.deepEqual(said(folder), []);
  const files = built(folder);
  const flow = files.flow('default.json');
  assert.deepEqual(flow.languages, { ur: { name: 'Loud', dir: 'rtl', url: null, directory: 'directory.ur.json' } });
  assert.equal(flow.words['panel.urgent'], 'URGENT HELP');
  assert.equal(flow.words['steps.hello.say.0'], '<p>I am a guide, not a person.</p>');
  assert.ok(!files.names.includes('finding-a-group.ur.json'));
  assert.match(readFileSync(join(folder, 'languages/ur.yaml'), 'utf8'), /^dir: rtl$/m);
});
