/**
 * The one door from text to HTML. Words are made into small HTML when a flow is built;
 * here DOMPurify lets through what a message may hold and nothing else.
 */
import DOMPurify, { type Config } from 'dompurify';
import type { Phrase } from './phrase.ts';

const ALLOWED: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: ['p', 'strong', 'em', 'ul', 'ol', 'li', 'a', 'br', 'button'],
  ALLOWED_ATTR: ['href', 'data-page', 'type'],
  ALLOWED_URI_REGEXP: /^(?:https?|tel|sms|mailto):/i,
  ALLOW_DATA_ATTR: false,
  // Not addresses: the rule for addresses does not judge them.
  ADD_URI_SAFE_ATTR: ['data-page', 'type'],
  RETURN_DOM_FRAGMENT: true,
};

/** A fragment that is safe to insert. Links to other sites open beside the chat, so that it is kept. */
export function richText(phrase: Phrase): DocumentFragment {
  const fragment = DOMPurify.sanitize(phrase.text, ALLOWED);
  for (const link of fragment.querySelectorAll('a')) {
    if (!/^https?:/i.test(link.getAttribute('href') ?? '')) continue;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return fragment;
}

/** The same words as a screen reader hears them: one line, blocks parted by a space. */
export function plainText(phrase: Phrase): Phrase {
  const fragment = richText(phrase);
  for (const block of fragment.querySelectorAll('p, li, br')) block.append(' ');
  return { ...phrase, text: fragment.textContent.replace(/\s+/g, ' ').trim() };
}
