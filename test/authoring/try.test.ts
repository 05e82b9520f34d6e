/** `signpost-chat try`: the conversation in the terminal. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { typed } from './support/command.ts';
import { change, sample, sampleFolder } from './support/folder.ts';
import { tried } from './support/tried.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A service's hours are told by the clock on the wall. */
const anyTime = (text: string): string => text.replace(/Open now(?:, until [\d:]+)?|Closed now/g, 'Open or closed');

/** In a process of its own, as it is typed or piped. */
const run = (args: string[], input: string, environment: Record<string, string> = {}): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/authoring/cli.ts', 'try', ...args], { cwd: root, input, encoding: 'utf8', env: { ...process.env, ...environment } });

test('from the first word to the end, piped', () => {
  const { status, stdout, stderr } = run([sample], '1\nIn the s\n2\nq\n', { COLUMNS: '70' });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.equal(anyTime(stdout), `Type the number of an answer, or how it begins. h shows what else you
can type; q leaves.

── Hello ──

I am a guide, not a person.

Groups meet every week for 12 weeks.

The Walking group is open in the north.

What would you like?
  1  Find a group
  2  I am not safe
  3  Nothing more today
> 1

1. What would you like? → Find a group

Where do you live?
  1  In the north
  2  In the south
  3  I'm not sure
  4  I'd rather not say
> In the s

2. Where do you live? → In the south

Here is who can help.

│ The women's centre
│ A place to meet, in the county.
│ Open or closed
│ ▸ Call 116 000
│ ▸ Text HELLO to 85258
│ ▸ https://centre.example.org
│ From The centre, 2026. We last looked on 1 November 2026.

This is the end “groups”.

What next?
  1  Start with the first question
  2  That is all
> 2

3. What next? → That is all

│ Your summary
│ Who can help
│ - The women's centre: Call 116 000, Text HELLO to 85258

This is the end “done”.

What next?
  1  Start again
> q

You left. On a page, Leave covers everything at once. Nothing was
kept.
`);
});

test('nothing more is typed: it ends kindly', () => {
  const { status, stdout } = run([sample, '--area', 'north'], 'Find');
  assert.equal(status, 0);
  assert.match(stdout, /2\. Where do you live\? → In the north\n/);
  assert.match(stdout, /\n> \nNothing more was typed, so this is the end\. Nothing was kept\.\n$/);
});

test('no line is wider than the terminal', () => {
  const { stdout } = run(['flows'], '1\nFind\nSomewhere\n1\nu\np\n+\nm\nh\n?\n', { COLUMNS: '44' });
  const wide = stdout.split('\n').filter((line) => line.length > 44 && !/^\W*\S+$/.test(line));
  assert.deepEqual(wide, []);
  assert.ok(stdout.length > 8000);
});

test('back and change: the machine judges again what came after', async () => {
  const { written } = await tried([sample], ['1', '2', 'c 2', '1', 'b', 'c 1', '1']);
  assert.match(written, /> c 2\n\nWhere do you live\?\n {2}1 {2}In the north\n {2}2 {2}In the south \(Your answer before\)\n/);
  assert.match(written, /> 1\n\n2\. Where do you live\? → In the north\n\nWalking could suit you, in The north\./);
  assert.match(written, /> b\n\nWhere do you live\?\n {2}1 {2}In the north \(Your answer before\)/);
  // She had answered the second question before she changed the first, and is not asked it again.
  const again = await tried([sample], ['1', '1', 'c 1', '1']);
  assert.match(again.written, /> 1\n\n1\. What would you like\? → Find a group\n\n2\. Where do you live\? → In the north\n\nWalking could suit you/);
});

test('back before the first answer, and an answer that is not there', async () => {
  assert.match((await tried([sample], ['b'])).written, /There is no answer yet to go back to\./);
  assert.match((await tried([sample], ['c 4'])).written, /There is no answer yet to go back to\./);
  assert.match((await tried([sample], ['1', 'c 4'])).written, /There is no answer 4 yet\. There is one so far\./);
});

test('urgent help, a person, and a page that a message links to', async () => {
  const { written } = await tried([sample], ['u', 'p', 'm private']);
  assert.match(written, /── Urgent help ──\n\n│ In danger now\n│ Call 999\.\n│ ▸ Emergency: Call 999\n\n── Back to where I was ──\n\nWhat would you like\?/);
  assert.match(written, /── Talk to a person ──\n\n│ Somebody at the centre\n│ They listen\. See what we keep \(m private\) too\.\n│ ▸ The women's centre: Call 116 000/);
  assert.match(written, /── What we keep ──\n\nWe keep nothing\./);
});

test('topics', async () => {
  const { written } = await tried([sample], ['m', 'm near', 'm grups', 'm groups']);
  assert.match(written, / {2}groups {5}step “groups”\n {2}near {7}step “area”, answered “north”\n {2}urgent {5}page “Urgent help”\n/);
  assert.match(written, /> m near\n\n1\. Where do you live\? → In the north\n\nWalking could suit you/);
  assert.match(written, /There is no topic or page “grups”\. Did you mean “groups”\?/);
  assert.match(written, /> m groups\n\nHere is who can help\./);
});

test('why, where, help, and an answer nobody offers', async () => {
  const { written } = await tried([sample], ['w', '1', 'w', '?', '9', 'east', 'h']);
  assert.match(written, /This question does not say why it is asked\./);
  assert.match(written, /Groups meet near you\. You need not say\./);
  const line = readFileSync(`${sample}/finding-a-group.yaml`, 'utf8').split('\n').indexOf('  area:') + 1;
  assert.match(written, new RegExp(`Step “area”, ${sample}/finding-a-group.yaml:${line}:3\nIts answer is named “area”: north, south, not-sure, skip\nHer answers so far: hello: groups`));
  assert.match(written, /There is no answer 9 here\. They go from 1 to 4\./);
  assert.match(written, /No answer begins with “east”\./);
  assert.match(written, / {2}c 3 {2}change your third answer\n/);
});

test('her own words: written, skipped, too long', async () => {
  const toNote = ['1', '1', '2'];
  assert.match((await tried([sample], [...toNote, 'Bring boots'])).written, /→ Bring boots\n[\s\S]*│ Your note\n│ - Bring boots/);
  assert.match((await tried([sample], [...toNote, ''])).written, /→ Skip this\n/);
  assert.match((await tried([sample], [...toNote, 'x'.repeat(101)])).written, /Please keep it to 100 letters\./);
});

test('her answers as a journey, and the rest of a list', async () => {
  const { written } = await tried([sample], ['1', '2', 'j', '+']);
  assert.match(written, /For journeys\/finding-a-group\.yaml:\n\n- name: Say here who she is\n {2}answers:\n {4}- hello: groups\n {4}- area: south\n {2}ends: groups\n/);
  assert.match((await tried([sample], ['m near', 'j'])).written, /You went to a topic on the way/);
  assert.match((await tried([sample], ['+'])).written, /No list of services has been shown yet\./);
});

test('start again', async () => {
  const { written } = await tried([sample], ['1', 'r']);
  assert.equal(written.split('── Hello ──').length, 3);
});

test('a broken folder shows what check says, and is not tried', async (context) => {
  const folder = sampleFolder(context);
  change(folder, 'finding-a-group.yaml', '      - to: note\n', '      - to: notes\n');
  const { status, written } = await typed(['try', folder]);
  assert.equal(status, 1);
  assert.equal(written, `
${folder}/finding-a-group.yaml
  mend  ${folder}/finding-a-group.yaml:89:13 step “suits”
        There is no step “notes”.
        Did you mean “note”?

It cannot be tried yet. 1 to mend.
`);
});

const refused: [options: string[], says: string][] = [
  [['--flow', 'finding-a-grup'], 'There is no conversation “finding-a-grup”. Did you mean “finding-a-group”?\n'],
  [['--lang', 'pl'], 'There is no language “pl”. There is “en”.\n'],
  [['--area', 'nort'], 'There is no answer “nort” to “area”. Did you mean “north”?\n'],
  [['--audience', 'worker'], 'This conversation takes no audience from the page. To let it, write under “presets”: audience: and the name of a question.\n'],
];
for (const [options, says] of refused) {
  test(`refused: ${options.join(' ')}`, async () => {
    assert.deepEqual(await typed(['try', sample, ...options]), { status: 2, written: '', errors: says });
  });
}
