/** The demo's server: what it gives, what it refuses, and what it says when its port is taken. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { startServer } from '../../demo/serve.ts';

/** `fetch` would tidy a path such as `/../` before it asks. */
const statusOf = (origin: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get({ hostname: 'localhost', port: new URL(origin).port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });

test('gives pages, with their types and without caching', async (t) => {
  const server = await startServer({ port: 0 });
  t.after(() => server.close());
  const index = await fetch(`${server.origin}/`);
  assert.equal(index.status, 200);
  assert.equal(index.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(index.headers.get('cache-control'), 'no-cache');
  assert.equal(index.headers.get('content-security-policy'), null);
  assert.match(server.requests.join(), /^GET \/$/);
});

test('the hostile page allows no script or style but files', async (t) => {
  const server = await startServer({ port: 0 });
  t.after(() => server.close());
  const policy = (await fetch(`${server.origin}/hostile.html`)).headers.get('content-security-policy') ?? '';
  for (const part of ["default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'", 'trusted-types lit-html dompurify']) {
    assert.ok(policy.includes(part), `"${policy}" lacks ${part}`);
  }
});

test('gives nothing outside its folders', async (t) => {
  const server = await startServer({ port: 0 });
  t.after(() => server.close());
  const outside = [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/dist/../../package.json',
    '/dist/..%2f..%2fpackage.json',
    '/serve.ts',
    '/%',
    '/nothing.html',
    '//etc/passwd',
  ];
  for (const path of outside) assert.equal(await statusOf(server.origin, path), 404, path);
});

test('puts scripts of tests before everything else on a page', async (t) => {
  const script = fileURLToPath(new URL('open-roots.js', import.meta.url));
  const server = await startServer({ port: 0, inject: [script] });
  t.after(() => server.close());
  const html = await (await fetch(`${server.origin}/`)).text();
  assert.match(html, /<head[^>]*><script src="\/injected-0\.js"><\/script>/);
  const injected = await fetch(`${server.origin}/injected-0.js`);
  assert.equal(injected.headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.match(await injected.text(), /attachShadow/);
});

test('answers as a test wants, and not at all when unplugged', async (t) => {
  const server = await startServer({ port: 0, routes: { '/broken.json': (_request, response) => response.end('{') } });
  t.after(() => server.close());
  assert.equal(await (await fetch(`${server.origin}/broken.json`)).text(), '{');
  await server.unplug();
  await assert.rejects(fetch(`${server.origin}/`));
});

/** What `npm start` says, and how it ends. */
const start = (port: string): Promise<{ code: unknown; said: string }> =>
  new Promise((resolve) => {
    const options = { env: { ...process.env, PORT: port } };
    execFile(process.execPath, ['--import=tsx', 'demo/start.ts'], options, (error, _stdout, stderr) => {
      resolve({ code: error?.code, said: stderr });
    });
  });

test('a busy port gets one line that says what to do', async (t) => {
  const server = await startServer({ port: 0 });
  t.after(() => server.close());
  const { port } = new URL(server.origin);
  assert.deepEqual(await start(port), {
    code: 1,
    said: `Port ${port} is already in use. Choose another: PORT=${Number(port) + 1} npm start\n`,
  });
});

test('what is no port gets one too', async () => {
  assert.deepEqual(await start('http'), {
    code: 1,
    said: 'PORT is "http", and a port is a number from 1 to 65535. For example: PORT=3000 npm start\n',
  });
});
