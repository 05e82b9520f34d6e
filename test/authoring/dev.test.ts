/** `signpost-chat dev`, in a process of its own: what it serves, what it tells after each save, and how it stops. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { News } from '../../src/authoring/dev/news.ts';
import { PortBusy, serve } from '../../src/authoring/dev/serve.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { typed } from './support/command.ts';
import { change, sampleFolder } from './support/folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = 'finding-a-group.yaml';
const [good, broken] = ['      - to: note\n', '      - to: notes\n'];

interface Dev {
  process: ChildProcess;
  origin: string;
  written: () => string;
}

async function dev(context: TestContext, folder: string): Promise<Dev> {
  const running = spawn(process.execPath, ['--import', 'tsx', 'src/authoring/cli.ts', 'dev', folder, '--port', '0'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  context.after(() => running.kill('SIGKILL'));
  let written = '';
  running.stdout.setEncoding('utf8').on('data', (text: string) => { written += text; });
  while (!/shows .*\n/.test(written)) await once(running.stdout, 'data');
  return { process: running, origin: /http:\/\/[\d.:]+/.exec(written)?.[0] ?? '', written: () => written };
}

/** Each news as a page hears it. */
async function* newsFrom(origin: string): AsyncGenerator<News, void> {
  const { body } = await fetch(`${origin}/news`);
  assert.ok(body);
  let heard = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const events = `${heard}${chunk}`.split('\n\n');
    heard = events.pop() ?? '';
    for (const event of events) yield JSON.parse(event.replace(/^data: /, '')) as News;
  }
}

const flowAt = async (origin: string): Promise<Flow> => (await fetch(`${origin}/flows/finding-a-group.json`)).json() as Promise<Flow>;

test('each save is checked, built when nothing is broken, and told to the page', async (context) => {
  const folder = sampleFolder(context);
  const { origin } = await dev(context, folder);
  const news = newsFrom(origin);
  const next = async (): Promise<News> => {
    const { value } = await news.next();
    assert.ok(value);
    return value;
  };

  const first = await next();
  assert.ok(first.sound && first.version !== null);
  assert.deepEqual(first.talks.map(({ name, standard, topics }) => ({ name, standard, topics })), [{ name: 'finding-a-group', standard: true, topics: ['groups', 'near'] }]);
  assert.match(first.talks[0]?.steps.area ?? '', /finding-a-group\.yaml:\d+$/);

  change(folder, file, good, broken);
  const bad = await next();
  assert.equal(bad.sound, false);
  assert.equal(bad.version, first.version);
  assert.deepEqual(bad.problems.map(({ message, advice }) => ({ message, advice })), [{ message: 'There is no step “notes”.', advice: 'Did you mean “note”?' }]);
  assert.deepEqual((await flowAt(origin)).steps.suits?.next.at(-1), { to: 'note' });

  // As it was before: no page needs to change.
  change(folder, file, broken, good);
  const mended = await next();
  assert.deepEqual([mended.sound, mended.version], [true, first.version]);

  change(folder, file, 'title: Hello\n', 'title: Welcome\n');
  const changed = await next();
  assert.ok(changed.sound && changed.version !== first.version);
  assert.equal((await flowAt(origin)).words['steps.hello.title'], 'Welcome');
  await news.return();
});

test('it serves its page and the built files, and nothing else', async (context) => {
  const { origin } = await dev(context, sampleFolder(context));
  const page = await fetch(`${origin}/`);
  assert.match(await page.text(), /<script type="module" src="\/page\.js">/);
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.match(await (await fetch(`${origin}/page.js`)).text(), /signpost-chat/);
  assert.equal((await fetch(`${origin}/flows/directory.json`)).status, 200);
  assert.equal((await fetch(`${origin}/flows/default.json?version`)).status, 200);
  for (const path of ['/flows/', '/flows/../package.json', '/flows/%2e%2e/package.json', `/${file}`, '/constructor', '/flows/constructor'])
    assert.equal((await fetch(`${origin}${path}`)).status, 404, path);
});

test('it begins with a folder that is broken, and waits for it to be mended', async (context) => {
  const folder = sampleFolder(context);
  change(folder, file, good, broken);
  const { origin, written } = await dev(context, folder);
  const news = newsFrom(origin);
  const first = await news.next();
  assert.deepEqual([first.value?.sound, first.value?.version, first.value?.talks], [false, null, []]);
  assert.match(written(), /There is no step “notes”\./);
  change(folder, file, broken, good);
  const mended = await news.next();
  assert.ok(mended.value?.sound && mended.value.version !== null);
  await news.return();
});

test('Ctrl+C stops it, with a page still open, and frees the port', async (context) => {
  const running = await dev(context, sampleFolder(context));
  const news = newsFrom(running.origin);
  await news.next();
  running.process.kill('SIGINT');
  const [status] = (await once(running.process, 'exit')) as [number | null];
  assert.equal(status, 0);
  assert.match(running.written(), /\nStopped\.\n$/);
  const again = await serve({ page: {}, file: () => undefined, news: () => ({ version: null, talks: [], problems: [], sound: false, tally: '' }) }, Number(new URL(running.origin).port));
  await again.close();
});

test('a port that is busy, and one that is none', async (context) => {
  const folder = sampleFolder(context);
  const taken = await serve({ page: {}, file: () => undefined, news: () => ({ version: null, talks: [], problems: [], sound: false, tally: '' }) }, 0);
  context.after(() => taken.close());
  const port = Number(new URL(taken.origin).port);
  assert.deepEqual(await typed(['dev', folder, '--port', String(port)]), { status: 1, written: '', errors: `${new PortBusy(port).message}\n` });
  assert.equal(new PortBusy(8081).message, 'Port 8081 is in use by another program. Choose another one: --port 8082');
  assert.deepEqual(await typed(['dev', folder, '--port', 'x']), { status: 2, written: '', errors: '“x” is no port. A port is a number up to 65535, for example: --port 8081\n' });
  assert.equal((await typed(['dev', `${folder}/nothing`])).status, 1);
});
