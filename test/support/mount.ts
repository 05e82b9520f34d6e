/** Puts an element on the test page, as a host would, and takes every trace of it away again. */
import type { SignpostChat } from '../../src/element/signpost-chat.ts';

declare global {
  interface HTMLElementTagNameMap {
    'signpost-chat': SignpostChat;
  }
}

export const RICH = '/test/support/flows/rich.json';

/** Attributes by name; `null` leaves out one that tests give by default. */
export type Attributes = Record<string, string | null>;

export async function define(): Promise<void> {
  await import(window.signpostEntry);
  await customElements.whenDefined('signpost-chat');
}

/** The element before it is on the page. */
export function make(attributes: Attributes = {}, words = '<p>Or ring us: <a href="tel:01632960123">01632 960123</a></p>'): SignpostChat {
  const element = document.createElement('signpost-chat');
  const all: Attributes = { flow: RICH, 'exit-url': '#gone', ...attributes };
  for (const [name, value] of Object.entries(all)) if (value !== null) element.setAttribute(name, value);
  element.innerHTML = words;
  return element;
}

/** The page as it was: its address, its title, nothing over it. */
export function tidy(): void {
  for (const each of document.querySelectorAll('signpost-chat, [data-of-test]')) each.remove();
  for (const cover of document.documentElement.querySelectorAll(':scope > div')) cover.remove();
  history.replaceState(null, '', location.pathname + location.search);
  document.title = 'A test page';
}

/** Anything else that a test puts on the page. */
export function put<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Record<string, string> = {}, text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ 'data-of-test': '', ...attributes })) element.setAttribute(name, value);
  element.textContent = text;
  document.body.append(element);
  return element;
}
