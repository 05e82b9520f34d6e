/**
 * Everything that was put into a live region from the start, as a screen reader would hear it.
 * The transcript itself is `aria-live="off"` and does not count.
 */
import { heardText } from './accessible.ts';

export interface Heard {
  text: string;
  lang: string;
}

const LIVE = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]';

export class Listener {
  readonly heard: Heard[] = [];
  readonly #observer = new MutationObserver((changes) => { changes.forEach((change) => { this.#hear(change); }); });

  constructor(root: ShadowRoot) {
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  /** Takes what has changed up to now, so that a test need not wait for the observer's turn. */
  all(): Heard[] {
    this.#observer.takeRecords().forEach((change) => { this.#hear(change); });
    return this.heard;
  }

  #hear({ target, type, addedNodes }: MutationRecord): void {
    const inside = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
    const told = type === 'characterData' ? [target] : [...addedNodes];
    for (const node of told) {
      const live = inside ?? (node instanceof Element ? (node.matches(LIVE) ? node : node.querySelector(LIVE)) : null);
      const said = inside ? node : live;
      const text = said ? heardText(said) : '';
      const speaker = said instanceof Element ? said : inside;
      if (text) this.heard.push({ text, lang: speaker?.closest<HTMLElement>('[lang]')?.lang ?? '' });
    }
  }
}
