/**
 * Openers anywhere on the host page: `<a href="#signpost-chat/housing">`, `<button data-signpost-chat="housing">`.
 * What she opened never reaches the address: the link is intercepted, and a page that was opened with it loses it first.
 */
const HASH = /^#signpost-chat(?:\/([a-z0-9-]*))?$/;

/** The topic an opener names; '' opens the chat where it stands; null when it is none. */
export function topicOf(event: Event): string | null {
  for (const element of event.composedPath()) {
    if (!(element instanceof Element)) continue;
    const named = element.getAttribute('data-signpost-chat');
    if (named !== null) return named;
    const linked = HASH.exec(element.getAttribute('href') ?? '');
    if (linked) return linked[1] ?? '';
  }
  return null;
}

/** Takes an opener out of the page's address, and answers with its topic. */
export function takeFromAddress(): string | null {
  const found = HASH.exec(location.hash);
  if (found === null) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  return found[1] ?? '';
}
