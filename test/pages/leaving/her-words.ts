/** What she could be given away by: read off the chat before she leaves, looked for everywhere after. */
import assert from 'node:assert/strict';
import type { Page } from '../../support/driver/page.ts';

/** A shorter piece could be anyone's. */
const TELLING = 8;

export const herWords = (page: Page): Promise<string[]> =>
  page.evaluate((telling) => {
    const texts = document.createTreeWalker(window.walker.root(), NodeFilter.SHOW_TEXT);
    const pieces: string[] = [];
    while (texts.nextNode()) if (texts.currentNode.parentElement?.closest('.panel')) pieces.push(texts.currentNode.nodeValue ?? '');
    const typed = window.walker.one('textarea') as HTMLTextAreaElement | null;
    return [...new Set([...pieces, typed?.value ?? ''])].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text.length >= telling);
  }, TELLING);

export interface Left {
  address: string;
  readable: string;
  state: unknown;
}

/** All that can be read in the document that is there now, opened roots and fields too. */
export const whatIsLeft = (page: Page): Promise<Left> =>
  page.evaluate(() => {
    // A page of the browser itself has no opened roots, and no chat.
    const elements = 'deepAll' in window ? window.deepAll('*') : [...document.querySelectorAll('*')];
    const roots = elements.map((element) => ('openedRoot' in window ? window.openedRoot(element)?.textContent : '') ?? '');
    const fields = elements.map((element) => ('value' in element ? String(element.value) : ''));
    const readable = [document.title, document.documentElement.textContent, ...roots, ...fields].join(' ').replace(/\s+/g, ' ');
    return { address: location.href, readable, state: history.state as unknown };
  });

export function assertNoneOf(words: readonly string[], readable: string, where: string): void {
  assert.deepEqual(words.filter((word) => readable.includes(word)), [], where);
}

/** What a page of the host's own site finds in every place where a browser keeps things. */
export const keptBySite = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: 'caches' in window ? await caches.keys() : [],
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
    state: history.state as unknown,
  }));

export const nothingKept = { cookies: '', local: [], session: [], databases: [], caches: [], workers: 0, name: '', state: null };
