/** What she has to download, gzipped as servers do it by default. The limits are promises: raise none. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { project } from './read-sources.ts';

const kB = 1000;
/** JavaScript on the host page before she opens the chat. */
const LOADER = 5 * kB;
/** Everything until the first message: code, English and the flow. */
const FIRST_MESSAGE = 75 * kB;
/** The whole conversation with the directory. */
const WHOLE = 120 * kB;

const dist = `${project}dist`;
const gzipped = (path: string): number => gzipSync(readFileSync(`${dist}/${path}`), { level: 6 }).length;
const names = readdirSync(dist).filter((name) => name.endsWith('.js'));
const [panel = 'signpost-chat-panel-….js', ...others] = names.filter((name) => name.startsWith('signpost-chat-panel-'));
const show = (bytes: number): string => `${(bytes / kB).toFixed(1)} kB`;

function within(name: string, bytes: number, limit: number): void {
  console.log(`${name}: ${show(bytes)} of ${show(limit)}`);
  assert.ok(bytes <= limit, `${name} is ${show(bytes)} gzipped, ${bytes - limit} bytes more than the ${show(limit)} promised`);
}

test('the loader is small', () => {
  within('loader', gzipped('signpost-chat.js'), LOADER);
});

test('the loader asks for one file more, and that file for none', () => {
  assert.deepEqual(others, [], 'an old panel lies in dist, or the panel was split');
  const asked = (file: string): string[] =>
    [...readFileSync(`${dist}/${file}`, 'utf8').matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)].map(([, url = '']) => url);
  assert.deepEqual(asked('signpost-chat.js'), [`./${panel}`]);
  assert.deepEqual(asked(panel), []);
});

test('everything until the first message is small', () => {
  within('until the first message', gzipped('signpost-chat.js') + gzipped(panel) + gzipped('flows/default.json'), FIRST_MESSAGE);
});

test('the whole conversation is small', () => {
  const flows = readdirSync(`${dist}/flows`).filter((name) => /^(?:default|directory|[\w-]+\.words)\.json$/.test(name));
  const sum = ['signpost-chat.js', panel, ...flows.map((name) => `flows/${name}`)].reduce((bytes, path) => bytes + gzipped(path), 0);
  within(`the whole conversation (${flows.join(', ')})`, sum, WHOLE);
});

test('the libraries are their production builds', () => {
  for (const name of names) {
    const text = readFileSync(`${dist}/${name}`, 'utf8');
    assert.ok(!/process\.env|dev mode|DEV_MODE/.test(text), `${name} holds a development build`);
  }
});

test('integrity.json names every script and its hash', async () => {
  const { createHash } = await import('node:crypto');
  const integrity = JSON.parse(readFileSync(`${dist}/integrity.json`, 'utf8')) as Record<string, string>;
  const hashOf = (name: string): string => createHash('sha384').update(readFileSync(`${dist}/${name}`)).digest('base64');
  assert.deepEqual(integrity, Object.fromEntries(names.sort().map((name) => [name, `sha384-${hashOf(name)}`])));
});
