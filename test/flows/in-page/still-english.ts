/** Words on the screen that no translation could change: in a pseudo-language, whatever still reads as English. */
import { NOTE } from '../../support/roads/roads-from.ts';

/** Letters that the long pseudo-language always gives an accent. */
const PLAIN = /[aceghijklnoprstuwyz]/i;
/** Numbers, addresses of the web and of mail: nobody translates them. */
const KEPT = /\S*(?:\d|:\/\/|@|\w\.\w)\S*/g;
/** A word of the right-to-left pseudo-language, with the marks that turn it round. */
const TURNED = /\u202E[^\u202C]*\u202C/g;
const MONTHS = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** `kept`: words that a service wants to be sent as they are. */
export function stillEnglish(root: ShadowRoot, lang: string, kept: ReadonlySet<string>): string[] {
  const texts = [...visibleTexts(root), ...[...root.querySelectorAll('[aria-label]')].map((element) => element.ariaLabel ?? '')];
  const fallen = [...root.querySelectorAll<HTMLElement>('[lang="en"]')].filter((element) => element.textContent.trim() !== '' && isThere(element));
  return [
    ...texts.filter((text) => readsEnglish(text, kept)).map((text) => `in ${lang} there is still “${text.slice(0, 60)}”`),
    ...fallen.map((element) => `in ${lang} there is English: “${element.textContent.trim().slice(0, 60)}”`),
  ];
}

function readsEnglish(text: string, kept: ReadonlySet<string>): boolean {
  const left = text.replaceAll(NOTE, '').replace(TURNED, '').replace(KEPT, '').replace(MONTHS, '');
  return left.split(/[\s,.]+/).some((word) => PLAIN.test(word) && !kept.has(word));
}

/** The chat's own; what the host wrote is the host's to translate. */
function visibleTexts(root: ShadowRoot): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    if (text !== '' && node.parentElement && isThere(node.parentElement)) texts.push(text);
  }
  return texts;
}

/** On the screen. What was announced in the language before stays in its region until that is emptied. */
const isThere = (element: Element): boolean => element.checkVisibility() && element.closest('[aria-live="polite"]') === null;
