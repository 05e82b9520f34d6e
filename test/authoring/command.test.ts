/** The command as it is typed: what it says, and how it ends. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Flow } from '../../src/flow/flow.ts';
import { typed } from './support/command.ts';
import { change, emptyFolder, sample, sampleFolder } from './support/folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = 'finding-a-group.yaml';

test('check: all is well, and the services that women do not see', async () => {
  assert.deepEqual(await typed(['check', sample]), {
    status: 0,
    written: `
Services that women do not see
  Sewing group (sewing): Nobody has confirmed it: its confidence is unverified. ${sample}/services.yaml:33

All is well.
`,
    errors: '',
  });
});

test('check: what is to mend, with its place, its step and what to do', async (context) => {
  const folder = sampleFolder(context);
  change(folder, file, '      - to: note\n', '      - to: notes\n');
  const { status, written } = await typed(['check', folder]);
  assert.equal(status, 1);
  assert.equal(
    written.slice(0, written.indexOf('\nServices')),
    `
${folder}/${file}
  mend  ${folder}/${file}:89:13 step “suits”
        There is no step “notes”.
        Did you mean “note”?
`,
  );
  assert.match(written, /\n1 to mend\.\n$/);
});

test('check: a warning is to be looked at, and all is well all the same', async (context) => {
  const folder = sampleFolder(context);
  change(folder, file, '- Here is who can help.', '- They help with loss.');
  const { status, written } = await typed(['check', folder]);
  assert.equal(status, 0);
  assert.match(written, / {2}look {2}/);
  assert.match(written, /\nNothing is broken; 1 to look at\.\n$/);
});

test('check: notes are counted, and told with --all', async (context) => {
  const folder = sampleFolder(context);
  change(folder, 'journeys/finding-a-group.yaml', '- name: She is not safe\n  answers: [{hello: danger}]\n  ends: done\n', '');
  const short = await typed(['check', folder]);
  assert.doesNotMatch(short.written, /No journey goes/);
  assert.match(short.written, /2 to note\.\n$/);
  assert.match((await typed(['check', folder, '--all'])).written, /note .*\n {8}No journey goes from here to “danger”\./);
});

test('check: what could not be read keeps the rest waiting, and says so', async (context) => {
  const folder = sampleFolder(context);
  change(folder, file, 'start: hello', 'start: "hello');
  const { status, written } = await typed(['check', folder]);
  assert.equal(status, 1);
  assert.match(written, /The other checks come when this is mended\./);
});

test('check --json: the same for other programs', async (context) => {
  const folder = sampleFolder(context);
  change(folder, file, '      - to: note\n', '      - to: notes\n');
  const { status, written } = await typed(['check', folder, '--json']);
  assert.equal(status, 1);
  const report = JSON.parse(written) as { ok: boolean; problems: unknown[]; hidden: { service: string }[] };
  assert.equal(report.ok, false);
  assert.deepEqual(report.problems, [
    {
      file: `${folder}/${file}`,
      line: 89,
      column: 13,
      step: 'suits',
      message: 'There is no step “notes”.',
      advice: 'Did you mean “note”?',
      severity: 'error',
    },
  ]);
  assert.deepEqual(report.hidden.map(({ service }) => service), ['sewing']);
});

test('colour is for a terminal only', async () => {
  assert.doesNotMatch((await typed(['check', sample])).written, /\u001B/);
  assert.match((await typed(['check', sample], { colour: true })).written, /\u001B\[1mServices/);
});

test('build: writes the files and says how many', async (context) => {
  const out = join(emptyFolder(context), 'dist', 'flows');
  const { status, written } = await typed(['build', sample, '--out', out]);
  assert.deepEqual([status, written], [0, `4 files built to ${out}.\n`]);
  assert.deepEqual(readdirSync(out).sort(), ['default.json', 'directory.json', 'finding-a-group.json', 'finding-a-group.words.json']);
  assert.deepEqual(readdirSync(join(out, '..')), ['flows'], 'nothing else is left');
});

test('build: nothing is built from what is broken', async (context) => {
  const folder = sampleFolder(context);
  const out = emptyFolder(context);
  change(folder, file, '      - to: note\n', '      - to: notes\n');
  const { status, written } = await typed(['build', folder, '--out', out]);
  assert.equal(status, 1);
  assert.match(written, /There is no step “notes”\.[\s\S]*\nNothing was built\. 1 to mend\.\n$/);
  assert.deepEqual(readdirSync(out), []);
});

test('build: what only grew old does not hold back an urgent mend', async (context) => {
  const later = { today: '2028-01-01' };
  assert.equal((await typed(['check', sample], later)).status, 1);
  const { status, written } = await typed(['build', sample, '--out', emptyFolder(context)], later);
  assert.equal(status, 0);
  assert.match(written, /4 to mend\. See: signpost-chat check/);
});

test('build --programmes: the same conversation with other programmes', async (context) => {
  const out = emptyFolder(context);
  const other = join(emptyFolder(context), 'closed.yaml');
  writeFileSync(other, readFileSync(join(sample, 'programmes.yaml'), 'utf8').replace('status: open', 'status: closed'));
  assert.equal((await typed(['build', sample, '--out', out, '--programmes', other])).status, 0);
  const flow = JSON.parse(readFileSync(join(out, 'default.json'), 'utf8')) as Flow;
  assert.equal(flow.programmes.walks?.status, 'closed');
});

test('build: never among what the author writes, and never half', async (context) => {
  const folder = sampleFolder(context);
  const inside = join(folder, 'built');
  assert.deepEqual(await typed(['build', folder, '--out', inside]), {
    status: 2,
    written: '',
    errors: `The built files cannot go to ${inside}: it lies in ${folder}, among what you write. Name another folder after --out.\n`,
  });
  const out = emptyFolder(context);
  mkdirSync(join(out, 'finding-a-group.words.json'));
  const { status, errors } = await typed(['build', sample, '--out', out]);
  assert.equal(status, 1);
  assert.equal(errors, `The built files could not be written to ${out}: the folder ${out}/finding-a-group.words.json is in the way of a file. Nothing there was changed.\n`);
  assert.deepEqual(readdirSync(out), ['finding-a-group.words.json']);
});

test('build: a disk that takes no more leaves the old files as they were', (context) => {
  const out = emptyFolder(context);
  writeFileSync(join(out, 'default.json'), 'old');
  // One block is the most that a file may hold in this shell, as on a disk that fills up while it is written.
  const { status, stderr } = spawnSync('bash', ['-c', `ulimit -f 1; exec node --import tsx src/authoring/cli.ts build ${sample} --out ${out}`], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  });
  assert.equal(status, 1);
  assert.match(stderr, /^The built files could not be written to .*: a file would be larger than is allowed here\. Nothing there was changed\.\n$/m);
  assert.deepEqual(readdirSync(out), ['default.json']);
  assert.equal(readFileSync(join(out, 'default.json'), 'utf8'), 'old');
});

test('wrong use: a sentence, and status 2', async () => {
  const wrong: [string[], string][] = [
    [['chek'], 'There is no command “chek”. Did you mean “check”?\n'],
    [['check', 'a', 'b'], 'One folder at a time, please: “b” is too much.\n'],
    [['check', '--pseudo'], '“check” has no option --pseudo. Type: signpost-chat help\n'],
    [['build', '--uot', 'x'], '“build” has no option --uot. Did you mean “out”?\n'],
    [['build', '--out'], 'After --out comes a name, and there is none.\n'],
    [['check', '--json=yes'], '--json stands alone, without “=”.\n'],
  ];
  for (const [parts, errors] of wrong) assert.deepEqual(await typed(parts), { status: 2, written: '', errors });
});

test('help is there without asking, and by any of its names', async () => {
  const { status, written } = await typed([]);
  assert.equal(status, 0);
  assert.match(written, /signpost-chat check \[folder\]/);
  for (const parts of [['help'], ['--help'], ['check', '-h']]) assert.equal((await typed(parts)).written, written);
});

test('the installed command runs', () => {
  const command = join(root, 'src/authoring/signpost-chat.mjs');
  assert.ok(existsSync(command));
  assert.match(execFileSync(process.execPath, [command, 'check', sample], { encoding: 'utf8' }), /\nAll is well\.\n$/);
});

test('two builds in two processes are the same bytes', (context) => {
  const [one, two] = [emptyFolder(context), emptyFolder(context)];
  for (const [out, zone] of [[one, 'Asia/Tokyo'], [two, 'America/Lima']] as const)
    execFileSync(process.execPath, ['--import', 'tsx', 'src/authoring/cli.ts', 'build', sample, '--out', out, '--pseudo'], { cwd: root, env: { ...process.env, TZ: zone, LC_ALL: 'C' } });
  assert.deepEqual(readdirSync(one), readdirSync(two));
  for (const name of readdirSync(one)) assert.equal(readFileSync(join(one, name), 'utf8'), readFileSync(join(two, name), 'utf8'), name);
});
