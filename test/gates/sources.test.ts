/** What must never stand in the sources: unfinished work, silenced checks, and anything that keeps or tells what she did. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { layerOf } from './layers.ts';
import { asSource, nodesOf, placeOf, readSources, type Source } from './read-sources.ts';

/** In Node there is nobody's privacy to lose to a console, a file or a fetch. */
const inBrowser = (source: Source): boolean => !['authoring', 'inbox'].includes(layerOf(source.path));

/** Property or global → why it is not used in her browser. */
const forbidden: Record<string, string> = {
  innerHTML: 'strict CSP with Trusted Types stops it; the one door from text to HTML is DOMPurify',
  outerHTML: 'strict CSP with Trusted Types stops it',
  insertAdjacentHTML: 'strict CSP with Trusted Types stops it',
  unsafeHTML: 'the one door from text to HTML is DOMPurify',
  cookie: 'nothing is kept on her phone',
  localStorage: 'nothing is kept on her phone',
  sessionStorage: 'nothing is kept on her phone',
  indexedDB: 'nothing is kept on her phone',
  caches: 'nothing is kept on her phone',
  pushState: 'the chat leaves no trace in the history',
  console: 'the host page can read the console',
  sendBeacon: 'nothing leaves her phone until she sends it',
  XMLHttpRequest: 'nothing leaves her phone until she sends it',
  WebSocket: 'nothing leaves her phone until she sends it',
  EventSource: 'nothing leaves her phone until she sends it',
  eval: 'strict CSP stops it',
  Function: 'strict CSP stops it',
};

function usesOf(source: Source): string[] {
  const found: string[] = [];
  for (const node of nodesOf(source.tree)) {
    if (!ts.isIdentifier(node)) continue;
    const why = Object.hasOwn(forbidden, node.text) ? forbidden[node.text] : undefined;
    const isKey = ts.isPropertyAssignment(node.parent) || ts.isTypeReferenceNode(node.parent);
    if (why !== undefined && !isKey) found.push(`${placeOf(source, node)} uses ${node.text}: ${why}`);
  }
  return found;
}

/** Where leaving goes when the host named no place: gone to, never fetched. */
const EXIT = 'src/flow/exit-url.ts';

/** Addresses that code names itself, to be fetched, loaded or linked; words belong to flows, SVG's name is no address. */
const addressesOf = (source: Source): string[] =>
  [...nodesOf(source.tree)]
    .filter((node) => ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
    .filter((node) => /https?:\/\/(?!www\.w3\.org\/)\w/.test(node.text))
    .map((node) => `${placeOf(source, node)} names an address of its own: ${node.text.trim().slice(0, 80)}`);

/** Words that say the work is not done, or that a check was silenced; written apart so that this file may hold them. */
const unfinished = ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'eslint-' + 'disable', '@ts-' + 'ignore', '@ts-' + 'nocheck'];
const unfinishedIn = ({ path, text }: Source): string[] =>
  text.split('\n').flatMap((line, index) => {
    const word = unfinished.find((each) => new RegExp(`${each}\\b`).test(line));
    return word === undefined ? [] : [`${path}:${index + 1} says ${word}`];
  });

/** A request that brings a file of the chat's own: no cookie, no page she is on, nothing but the address. */
const plainRequest = /^\{ credentials: 'omit', referrerPolicy: 'no-referrer' \}$/;

const tellingRequests = (source: Source): string[] =>
  [...nodesOf(source.tree)]
    .filter((node) => ts.isCallExpression(node))
    .filter((node) => ts.isIdentifier(node.expression) && node.expression.text === 'fetch')
    .filter((node) => !plainRequest.test(node.arguments[1]?.getText() ?? ''))
    .map((node) => `${placeOf(source, node)} fetches with more than { credentials: 'omit', referrerPolicy: 'no-referrer' }`);

const none = (problems: string[]): void => {
  assert.ok(problems.length === 0, `\n${problems.join('\n')}`);
};

const src = readSources('src');
const shipped = src.filter(inBrowser);

test('nothing in her browser keeps, tells or injects anything', () => {
  none(shipped.flatMap(usesOf));
});

test('no address of a third party stands in the code', () => {
  none(shipped.filter(({ path }) => path !== EXIT).flatMap(addressesOf));
  assert.equal(shipped.filter(({ path }) => path === EXIT).flatMap(addressesOf).length, 1, 'one way out, and one only');
});

/** The one place that sends something of hers: sealed, and only when she sends it. */
const SENDS = 'src/referral/post-once.ts';

test('every request is plain: no cookie, no referrer, no body', () => {
  none(shipped.filter(({ path }) => path !== SENDS).flatMap(tellingRequests));
  const sending = shipped.filter(({ path }) => path === SENDS);
  assert.equal(sending.flatMap(tellingRequests).length, 1, 'one place that sends, and one only');
  for (const plain of ["credentials: 'omit'", "referrerPolicy: 'no-referrer'", "redirect: 'error'"]) assert.ok(sending[0]?.text.includes(plain), plain);
});

test('no work is left open and no check is silenced', () => {
  none([...src, ...readSources('test'), ...readSources('demo')].flatMap(unfinishedIn));
});

test('the gate itself sees what it must', () => {
  const uses = (text: string): number => usesOf(asSource('src/element/a.ts', text)).length;
  assert.equal(uses("element.innerHTML = '';"), 1);
  assert.equal(uses("document.cookie = 'a';"), 1);
  assert.equal(uses("localStorage.setItem('a', 'b'); window['x']; console.log(1);"), 2);
  assert.equal(uses("const words = { cookie: 'no cookies' };"), 0);
  const telling = (text: string): number => tellingRequests(asSource('src/element/a.ts', text)).length;
  assert.equal(telling("fetch(url); fetch(url, { method: 'POST', body: her });"), 2);
  assert.equal(telling("fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });"), 0);
  assert.equal(addressesOf(asSource('src/element/a.ts', "load('https://example.org/a.js')")).length, 1);
  assert.equal(addressesOf(asSource('src/element/a.ts', "make('http://www.w3.org/2000/svg')")).length, 0);
});
