/** Words in a terminal: lines no wider than it is, and messages without their HTML. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Paper } from '../../src/authoring/try/paper.ts';
import { writeRich } from '../../src/authoring/try/rich-lines.ts';
import { widthOf, wrap } from '../../src/authoring/try/wrap.ts';

const ESCAPE = String.fromCharCode(27);

test('a line is as wide as what is seen of it', () => {
  assert.equal(widthOf('ten letter'), 10);
  assert.equal(widthOf(`${ESCAPE}[1mbold${ESCAPE}[0m`), 4);
  assert.equal(widthOf('支持'), 4);
  assert.equal(widthOf('e\u0301'), 1);
});

test('words stay whole, and further lines stand under the first', () => {
  assert.deepEqual(wrap('one two three four', 12, '1  ', '   '), ['1  one two', '   three', '   four']);
  assert.deepEqual(wrap('see https://example.org/a/long/address now', 16), ['see', 'https://example.org/a/long/address', 'now']);
  assert.deepEqual(wrap('', 10), []);
});

const rich = (html: string, { colour = false, columns = 80, indent = '' } = {}): string => {
  let written = '';
  writeRich(html, new Paper({ write: (text) => { written += text; }, colour }, columns), indent);
  return written;
};

test('paragraphs, lists, links and pages', () => {
  assert.equal(rich('<p>One &amp; two.</p><p>Three &lt;3.</p>'), 'One & two.\nThree <3.\n');
  assert.equal(rich('<p>Bring:</p><ul><li>a <strong>coat</strong></li><li>boots<ul><li>dry ones</li></ul></li></ul>'), 'Bring:\n- a coat\n- boots\n  - dry ones\n');
  assert.equal(rich('<ol><li><p>First</p></li><li><p>Then</p></li></ol><p>After</p>'), '1. First\n2. Then\nAfter\n');
  assert.equal(rich('<p>See <a href="https://example.org?a=1&amp;b=2">our page</a>.</p>'), 'See our page (https://example.org?a=1&b=2).\n');
  assert.equal(rich('<p>Call <a href="tel:01632960118">01632 960 118</a></p>'), 'Call 01632 960 118\n');
  assert.equal(rich('<p><button type="button" data-page="private">Staying private</button></p>'), 'Staying private (m private)\n');
  assert.equal(rich('<p>One<br>two</p>', { indent: '| ' }), '| One\n| two\n');
});

test('colour is for a terminal only', () => {
  assert.equal(rich('<p><strong>Leave</strong></p>', { colour: true }), `${ESCAPE}[1mLeave${ESCAPE}[0m\n`);
});
