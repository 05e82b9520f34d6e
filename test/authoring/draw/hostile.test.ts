/** Words that would be markup, commands or disguise, if a picture let them. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { change, sampleFolder } from '../support/folder.ts';
import { mermaidOf, pictureIn, stepOf, svgOf } from './support/drawn.ts';
import { readMermaid } from './support/read-mermaid.ts';
import { allParts, ofClass, readSvg } from './support/read-svg.ts';

const hostile: [what: string, words: string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['an attribute', `" onload="alert(1)" x='`],
  ['an ending', `]]> --> </svg> </text> */`],
  ['an entity', '&lt;b&gt; &amp;lt; &#60;i&#62; &bomb;'],
  ['a link', '<a href="javascript:alert(1)">here</a>'],
  ['orders to Mermaid', `%%{init: {"securityLevel": "loose"}}%% click step_hello "javascript:alert(1)"`],
  ['the shapes of Mermaid', 'x"] --> y; end; subgraph z[( { { ]] } } |"|'],
  ['styles of Mermaid', 'style: a#b; classDef: c#d; linkStyle 0 stroke:#f00;'],
  ['Markdown of Mermaid', '`**bold** # 1. *list*`'],
  ['letters of its own', '#quot; #35; ﬂ°°35¶ß fl'],
  ['a backslash', 'C:\\new\\table \\" \\n'],
  ['other writing', 'Zażółć ご案内 شكرا 👩‍👧 𝔘'],
];

/** The same words in all the places where an author writes some. */
function folderWith(words: string, context: TestContext): string {
  const folder = sampleFolder(context);
  const written = JSON.stringify(words);
  change(folder, 'finding-a-group.yaml', 'title: Finding a group\n', `title: ${written}\n`);
  change(folder, 'finding-a-group.yaml', 'label: What would you like?', `label: ${written}`);
  change(folder, 'finding-a-group.yaml', 'danger: I am not safe', `danger: ${written}`);
  change(folder, 'finding-a-group.yaml', '- I am a guide, not a person.', `- ${written}`);
  change(folder, 'programmes.yaml', 'name: Walking', `name: ${written}`);
  return folder;
}

for (const [what, words] of hostile) {
  test(`${what}, in SVG: only words`, async (context) => {
    const drawn = await svgOf(pictureIn(folderWith(words, context)));
    const svg = readSvg(drawn);
    const [plain] = [readSvg(await svgOf(pictureIn(sampleFolder(context))))];
    const kinds = new Set(allParts(plain).map(({ name }) => name));
    for (const { name, attributes } of allParts(svg)) {
      assert.ok(kinds.has(name), name);
      for (const attribute of Object.keys(attributes)) assert.doesNotMatch(attribute, /^on/);
    }
    const hello = ofClass(svg, 'step').find(({ attributes }) => attributes['data-step'] === 'hello');
    assert.ok(hello?.attributes['aria-label']?.includes(words), hello?.attributes['aria-label']);
    assert.ok(svg.parts[0]?.text.includes(words));
  });

  test(`${what}, in Mermaid: only words`, async (context) => {
    const picture = pictureIn(folderWith(words, context));
    const { nodes, edges } = await readMermaid(mermaidOf(picture));
    const calm = await readMermaid(mermaidOf(pictureIn(sampleFolder(context))));
    assert.deepEqual([...nodes.keys()], [...calm.nodes.keys()]);
    assert.deepEqual(edges.map(({ from, to }) => [from, to]), calm.edges.map(({ from, to }) => [from, to]));
    assert.equal(nodes.get('step_hello')?.text.split('\n').at(3), words);
    assert.equal(edges.find(({ to }) => to === 'step_danger')?.text, words);
  });
}

test('letters that nobody sees, or that turn a line around, are left out', (context) => {
  const folder = folderWith('one\u202Etwo\u200Bthree\uFEFF four', context);
  assert.equal(stepOf(pictureIn(folder), 'hello').asks, 'one two three four');
});

test('a word of a thousand letters stays in its card', async (context) => {
  const drawn = await svgOf(pictureIn(folderWith('w'.repeat(1000), context)));
  const hello = ofClass(readSvg(drawn), 'step').find(({ attributes }) => attributes['data-step'] === 'hello');
  assert.ok(hello);
  for (const { attributes, text } of allParts(hello).filter(({ name }) => name === 'text'))
    assert.ok(Number(attributes.x) + Number(attributes.textLength ?? 0) <= Number(hello.attributes['data-width']), text);
});
