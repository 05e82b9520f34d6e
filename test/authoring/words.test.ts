/** The small things that words are made and judged with. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeNumber } from '../../src/authoring/check/directory/telephone.ts';
import { didYouMean, listed, nearest } from '../../src/authoring/nearest.ts';
import { markdown } from '../../src/authoring/words/markdown.ts';
import { readingAge, syllables } from '../../src/authoring/words/reading-age.ts';
import { sentencesOf } from '../../src/authoring/words/sentences.ts';

test('Markdown becomes small HTML', () => {
  const html: [string, string][] = [
    ['Plain', '<p>Plain</p>'],
    ['One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
    ['One\ntwo', '<p>One two</p>'],
    ['One  \ntwo', '<p>One<br>two</p>'],
    ['**bold** and *kind*', '<p><strong>bold</strong> and <em>kind</em></p>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['1. one\n2. two', '<ol><li>one</li><li>two</li></ol>'],
    ['[Refuge](https://refuge.org.uk/a?b=1&c=2)', '<p><a href="https://refuge.org.uk/a?b=1&amp;c=2">Refuge</a></p>'],
    ['[999](tel:999) [text](sms:85258)', '<p><a href="tel:999">999</a> <a href="sms:85258">text</a></p>'],
    ['[**Stay** private](page:private)', '<p><button type="button" data-page="private"><strong>Stay</strong> private</button></p>'],
    ['Tea & cake < 5 "now"', '<p>Tea &amp; cake &lt; 5 &quot;now&quot;</p>'],
    ['In {{area}}, {{pause.name}}', '<p>In {{area}}, {{pause.name}}</p>'],
    ['a_name_with_lines', '<p>a_name_with_lines</p>'],
    ['https://not.a.link', '<p>https://not.a.link</p>'],
  ];
  for (const [text, expected] of html) {
    const rich = markdown(text);
    assert.equal(rich.html, expected);
    assert.deepEqual(rich.strays, [], text);
  }
});

test('nothing that could run or load comes through', () => {
  const hostile = [
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)> b',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](https://a.b/"onmouseover="alert(1))',
    '![x](https://evil.example/pixel.gif)',
    '<https://evil.example>',
    '[x]: javascript:alert(1)\n\n[x]',
    '[x](vbscript:x "title")',
    '[x](page:private" onclick="x)',
    '`<b>`',
    '    <b>indented</b>',
    '> <b>quoted</b>',
  ];
  for (const text of hostile) {
    const { html } = markdown(text);
    assert.doesNotMatch(html, /<(?!\/?(?:p|a|strong|em|ul|ol|li|br|button)\b)/, text);
    assert.doesNotMatch(html.replace(/&[a-z]+;/g, ''), /<[^>]*(?:javascript|data:|vbscript|onerror|onclick="|src=)/, text);
  }
});

test('sentences are counted as they are read', () => {
  const count = (text: string): number[] => sentencesOf(text).map(({ words }) => words.length);
  assert.deepEqual(count('Hello. I am a guide, not a person.'), [1, 7]);
  assert.deepEqual(count('Call **116 123** now. It is free!'), [3, 3]);
  assert.deepEqual(count('See [our page](https://a.b/c-d-e) for more.'), [5]);
  assert.deepEqual(count('Open from 9.30am to 3pm, e.g. today.'), [7]);
  assert.deepEqual(count('- one thing\n- another thing'), [2, 2]);
  assert.deepEqual(count('In {{area}} we help.'), [4]);
  assert.deepEqual(count('“Are you safe?” She asked.'), [3, 2]);
});

test('a reading age needs enough words, and rises with long ones', () => {
  assert.equal(readingAge(sentencesOf('Too short to say.')), undefined);
  const easy = 'You can stop at any time. We will not mind. You do not have to say why. Some women come back later. Some do not. Both are fine with us, and with them.';
  const hard = 'Participation necessitates preliminary administrative verification, individualised interventions, and comprehensive multidisciplinary documentation. '.repeat(3);
  assert.ok((readingAge(sentencesOf(easy)) ?? 99) < 8);
  assert.ok((readingAge(sentencesOf(hard)) ?? 0) > 18);
});

test('syllables, near enough', () => {
  const known = { a: 1, mum: 1, help: 1, children: 2, safe: 1, private: 2, contraception: 4, social: 2, somebody: 3, wanted: 2, asked: 1, houses: 2 };
  for (const [word, count] of Object.entries(known)) assert.ok(Math.abs(syllables(word) - count) <= 1, `${word}: ${syllables(word)}`);
});

test('a name that is nearly right', () => {
  const known = ['where', 'children', 'talk-it-through', 'could-suit', 'a', 'b'];
  assert.equal(nearest('wher', known), 'where');
  assert.equal(nearest('wehre', known), 'where');
  assert.equal(nearest('childern', known), 'children');
  assert.equal(nearest('talk-it-thru', known), 'talk-it-through');
  assert.equal(nearest('somewhere-else', known), undefined);
  assert.equal(nearest('c', known), 'a');
  assert.equal(didYouMean('xyz', known, 'Write it.'), 'Write it.');
  assert.equal(listed(['a', 'b', 'c'], 2), '“a”, “b” and 1 more');
});

test('numbers that can be called, and numbers that cannot', () => {
  const right = ['999', '111', '116 123', '101', '0808 801 0366', '0300 123 4567', '01332 641111', '020 7946 1234', '+44 1332 641111', '07911 123456', '18000', '0345 345 4345'];
  const wrong = ['', '12', '01332 34567', '01332 6411112', '0412 345 6789', '0808 801 036', 'ring us', '116 12', '85258', '+1 2'];
  for (const number of right) assert.equal(judgeNumber(number, 'call'), 'right', number);
  for (const number of wrong) assert.equal(judgeNumber(number, 'call'), 'wrong', number);
  for (const number of ['01632 960123', '07700 900123', '0808 157 0123', '+44 7700 900123', '020 7946 0018', '0113 496 0999']) assert.equal(judgeNumber(number, 'call'), 'fiction', number);
});

test('numbers that can be texted', () => {
  for (const number of ['85258', '80010', '07534 617252', '999']) assert.equal(judgeNumber(number, 'text'), 'right', number);
  for (const number of ['116 123', '0808 801 0366', '01332 641111', '852']) assert.equal(judgeNumber(number, 'text'), 'wrong', number);
});
