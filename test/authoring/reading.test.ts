/** Files that are hostile or broken as files: each gets one clear sentence, and soon. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test, type TestContext } from 'node:test';
import { emptyFolder, sampleFolder, write } from './support/folder.ts';
import { said } from './support/said.ts';

/**
 * A clear error comes within a second or two: an author must not think that the machine hangs.
 * Counted in the processor's time, for a machine that is busy with other things too.
 */
const SOON = 2_000_000;

function saidSoon(folder: string): string[] {
  const start = process.cpuUsage();
  const lines = said(folder);
  const { user, system } = process.cpuUsage(start);
  assert.ok(user + system < SOON, `told within two seconds, not ${(user + system) / 1_000_000}`);
  return lines;
}

const file = 'finding-a-group.yaml';

const withContent = (name: string, content: () => string | Buffer, says: string) => {
  test(name, (context) => {
    const folder = sampleFolder(context);
    write(folder, file, content());
    assert.deepEqual(saidSoon(folder), [says]);
  });
};

const notUtf8 = (line: number): string =>
  `${file}:${line}:1 error: This file is not saved as UTF-8, so letters like é or ’ would come out wrong. / In your editor choose “Save with encoding”, then “UTF-8”.`;

withContent('a text in Latin-1', () => Buffer.from('format: 1\ntitle: Café\n', 'latin1'), notUtf8(2));
withContent('a text in UTF-16', () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('format: 1\n', 'utf16le')]), notUtf8(1));
withContent(
  'a picture by the name of a text',
  () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff]),
  notUtf8(1),
);
const tooDeep = (line: number, column: number): string =>
  `${file}:${line}:${column} error: This file has so many levels inside each other that it cannot be read. / Nothing here needs more than about ten levels. Make sure it is the file you meant.`;
withContent('a million brackets', () => '['.repeat(1_000_000), tooDeep(1, 101));
withContent('lists in lists in lists', () => '- '.repeat(20_000), tooDeep(1, 1));

withContent(
  'a file of closing brackets',
  () => ']'.repeat(1_500_000),
  `${file}:1:1 error: This line cannot be read. / Compare it with the lines around it: spaces at the start, “name: value”, quotes that open and close.`,
);
withContent(
  'a thousand mistakes are told once',
  () => 'a: "\\x"\n'.repeat(10_000),
  `${file}:1:5 error: A backslash in quotes means something special, and this one is not known. / Write \\\\ for a backslash, or use 'single quotes'.`,
);

test('a file that holds more than anybody would write is not read to its end', (context) => {
  const folder = sampleFolder(context);
  write(folder, file, '- a\n'.repeat(500_000));
  const [line, ...more] = said(folder);
  assert.deepEqual(more, []);
  assert.match(
    line ?? '',
    /^finding-a-group\.yaml:\d+:\d error: This file holds far more than anybody would write, so it was not read\. \/ Make sure it is the file you meant\. A long conversation can be parted into several files\.$/,
  );
});

test('a file of 100 MB is not even opened', (context) => {
  const folder = sampleFolder(context);
  truncateSync(join(folder, file), 100 * 1024 * 1024);
  assert.deepEqual(saidSoon(folder), [
    `${file}:1:1 error: This file is too big: 100.0 MB, and 2 MB is the most. / Make sure it is the file you meant. A long conversation can be parted into several files.`,
  ]);
});

const linked = (name: string, target: (context: TestContext) => string, says: string) => {
  test(name, (context) => {
    const folder = sampleFolder(context);
    symlinkSync(target(context), join(folder, 'linked.yaml'));
    assert.deepEqual(saidSoon(folder), [says]);
  });
};

const outside = 'linked.yaml:1:1 error: This file is a link to a file outside the folder. / Copy the file itself into the folder.';
linked('a link to a secret of the machine', () => '/etc/passwd', outside);
linked('a link to a device that never ends', () => '/dev/zero', outside);
linked('a link to the folder beside', (context) => {
  const beside = join(emptyFolder(context), 'other.yaml');
  writeFileSync(beside, 'format: 1\n');
  return beside;
}, outside);
linked(
  'a link to nothing',
  () => 'gone.yaml',
  'linked.yaml:1:1 error: This file cannot be found. / If it is a link, the file it leads to is gone. Copy the file itself here.',
);

test('a folder linked from elsewhere is not read', (context) => {
  const folder = sampleFolder(context);
  const beside = emptyFolder(context);
  writeFileSync(join(beside, 'pl.yaml'), 'name: Polski\ndir: ltr\n');
  rmSync(join(folder, 'languages'), { recursive: true, force: true });
  symlinkSync(beside, join(folder, 'languages'));
  assert.deepEqual(saidSoon(folder), ['languages/pl.yaml:1:1 error: This file is a link to a file outside the folder. / Copy the file itself into the folder.']);
});

test('a folder and a pipe by the name of a text', (context) => {
  const folder = sampleFolder(context);
  mkdirSync(join(folder, 'a.yaml'));
  execFileSync('mkfifo', [join(folder, 'b.yaml')]);
  const advice = 'Take it away, or give it a name that does not end in “.yaml”.';
  assert.deepEqual(saidSoon(folder), [`a.yaml:1:1 error: This is not a file. / ${advice}`, `b.yaml:1:1 error: This is not a file. / ${advice}`]);
});

test('a folder that is not there, and one with nothing in it', (context) => {
  const folder = emptyFolder(context);
  const none = '.:1:1 error: There is no conversation in this folder. / A conversation is a file such as “finding-support.yaml”.';
  assert.deepEqual(said(folder), [none]);
  rmSync(folder, { recursive: true });
  assert.deepEqual(said(folder), ['.:1:1 error: This folder cannot be found. / Name the folder that holds the conversations, for example: signpost-chat check flows']);
});

test('names that every object answers to are names like any other', (context) => {
  const folder = sampleFolder(context);
  write(folder, 'programmes.yaml', '__proto__: {name: A}\nconstructor: {name: B}\n');
  const lines = said(folder).map((line) => line.split(' / ')[0]);
  assert.deepEqual(lines.slice(0, 2), [
    'programmes.yaml:1:1 error: “__proto__” cannot be a name here.',
    'programmes.yaml:1:1 error: A programme needs “area”, and it is missing.',
  ]);
  assert.equal(lines.filter((line) => line?.startsWith('programmes.yaml:2')).length, 5);
});
