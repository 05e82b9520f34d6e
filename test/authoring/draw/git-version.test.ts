/** Against a version that git knows: what was kept then, read and compared, and nothing left behind. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { change, sampleFolder, write } from '../support/folder.ts';
import { typed } from '../support/command.ts';

const file = 'finding-a-group.yaml';

function repository(context: TestContext): { folder: string; git: (...words: string[]) => void } {
  const folder = sampleFolder(context);
  const root = join(folder, '..');
  const git = (...words: string[]): void => void execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { stdio: 'ignore' });
  git('init');
  git('add', '.');
  git('commit', '-m', 'one');
  return { folder, git };
}

const against = (folder: string, version: string) => typed(['draw', folder, '--out', join(folder, '..', 'picture.svg'), '--against', version]);

test('what has changed since the last version', async (context) => {
  const { folder } = repository(context);
  change(folder, file, 'danger: I am not safe', 'danger: I am afraid');
  const { status, written } = await against(folder, 'HEAD');
  assert.equal(status, 0);
  assert.match(written, /^Against “HEAD”: 1 road has other words; 1 step changed: “hello” \(the choices\)\.\n/);
});

test('nothing of the other version stays on the disk', async (context) => {
  const { folder } = repository(context);
  const left = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('signpost-version-'));
  const before = left();
  await against(folder, 'HEAD');
  assert.deepEqual(left().filter((name) => !before.includes(name)), []);
});

test('a version in which the folder was broken says where', async (context) => {
  const { folder, git } = repository(context);
  change(folder, file, 'start: hello', 'starts: hello');
  git('commit', '-am', 'two');
  change(folder, file, 'starts: hello', 'start: hello');
  const { status, written } = await against(folder, 'HEAD');
  assert.equal(status, 1);
  assert.ok(written.includes(`HEAD:${folder}/${file}:`), written);
  assert.match(written, /Nothing was drawn\. 2 to mend\./);
});

test('a version before the folder was there', async (context) => {
  const { folder, git } = repository(context);
  write(join(folder, '..'), 'later/a.yaml', 'x');
  git('checkout', '--orphan', 'empty');
  git('rm', '-rf', '--cached', '.');
  git('add', 'later');
  git('commit', '-m', 'before');
  const { status, errors } = await against(folder, 'empty');
  assert.equal(status, 2);
  assert.equal(errors, 'In the version “empty” there is no folder flows. Name a later version.\n');
});

test('neither a folder nor a version', async (context) => {
  const { folder } = repository(context);
  for (const version of ['no-such', '--output=x', '-p', 'HEAD; rm -rf /', '']) {
    const { status, errors } = await against(folder, version);
    assert.equal(status, 2);
    assert.equal(errors, `“${version}” is neither a folder nor a version that git knows. Name a folder, a branch, or a version such as HEAD~1.\n`);
  }
});

test('links that were kept in a version are not followed', async (context) => {
  const { folder, git } = repository(context);
  symlinkSync('/etc/hostname', join(folder, 'other.yaml'));
  git('add', '.');
  git('commit', '-m', 'two');
  execFileSync('rm', [join(folder, 'other.yaml')]);
  const { written } = await against(folder, 'HEAD');
  assert.match(written, /^Against “HEAD”, nothing differs\.\n/);
});

test('another folder', async (context) => {
  const [folder, other] = [sampleFolder(context), sampleFolder(context)];
  change(other, file, '- Here is who can help.', '- Here is help.');
  const { written } = await against(folder, other);
  assert.match(written, /: 1 step changed: “groups” \(what it says\)\.\n/);
});

test('another folder without this conversation', async (context) => {
  const [folder, other] = [sampleFolder(context), sampleFolder(context)];
  execFileSync('mv', [join(other, file), join(other, 'something-else.yaml')]);
  change(other, 'something-else.yaml', 'id: finding-a-group', 'id: something-else');
  const { status, errors } = await against(folder, other);
  assert.equal(status, 2);
  assert.equal(errors, `In “${other}” there is no conversation “finding-a-group” to compare with.\n`);
});
