/** The room as a woman meets it: by role and name, with trusted presses that are counted. */
import type { Page } from '../driver/page.ts';

type Kind = 'button' | 'link' | 'field' | 'tick' | 'fold';

/** Runs in the page. */
function named(kind: Kind, name: string): HTMLElement | undefined {
  const selectors = {
    button: 'button',
    link: 'a[href]',
    field: 'input:not([type="checkbox"], [type="radio"]), textarea',
    tick: 'input[type="checkbox"], input[type="radio"]',
    fold: 'summary',
  };
  const words = (node: Node): string => {
    if (node instanceof Text) return node.data;
    return node instanceof Element && node.getAttribute('aria-hidden') !== 'true' ? [...node.childNodes].map(words).join('') : '';
  };
  const nameOf = (element: HTMLElement): string => {
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    return (labels.length > 0 ? labels.map(words).join(' ') : words(element)).replace(/\s+/g, ' ').replace('(optional)', '').trim();
  };
  const painted = (element: HTMLElement): boolean => element.getClientRects().length > 0;
  return [...document.querySelectorAll<HTMLElement>(selectors[kind])].find((element) => painted(element) && nameOf(element) === name);
}

/** What stands on the room's page, as its reader meets it. */
export const wordsOf = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('main')?.innerText ?? '');

/** Runs in the page: the texts that can be seen, without those for a screen reader alone and those that are folded away. */
function textsInSight(): string[] {
  const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { parentElement: around, nodeValue } = texts.currentNode;
    if (around?.checkVisibility() && around.closest('.unseen') === null) found.push(nodeValue?.trim() ?? '');
  }
  return found;
}

export class RoomForm {
  /** Taps she made, and letters she typed. */
  taps = 0;
  letters = 0;
  /** All that stood before her on the pages she came to; what comes again, such as “Next”, she knows. */
  readonly #seen = new Set<string>();

  constructor(readonly page: Page) {}

  get words(): number {
    return [...this.#seen].reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0);
  }

  async #tap(kind: Kind, name: string): Promise<void> {
    this.taps += 1;
    await this.page.click(named, kind, name);
  }

  presses(name: string): Promise<void> {
    return this.#tap('button', name);
  }

  unfolds(name: string): Promise<void> {
    return this.#tap('fold', name);
  }

  ticks(name: string): Promise<void> {
    return this.#tap('tick', name);
  }

  follows(name: string): Promise<void> {
    return this.#tap('link', name);
  }

  async writes(name: string, text: string): Promise<void> {
    await this.#tap('field', name);
    await this.page.type(text);
    this.letters += text.length;
  }

  /** Waits for a page of the room by its heading. */
  async sees(heading: string): Promise<void> {
    await this.page.waitFor(
      (wanted) => [...document.querySelectorAll('h1')].some((each) => each.getClientRects().length > 0 && each.textContent.trim() === wanted),
      heading,
    );
    for (const text of await this.page.evaluate(textsInSight)) this.#seen.add(text);
  }

  /** The words of the page, once they hold these. */
  async reads(words: string): Promise<string> {
    await this.page.waitFor((wanted) => document.querySelector('main')?.innerText.includes(wanted), words);
    return wordsOf(this.page);
  }

  /** The shortest honest referral, up to the page on which she checks it. */
  async fillsShortest({ name = 'Ash', phone = '07700 900123', area = 'Derby' } = {}): Promise<void> {
    await this.presses('Start');
    await this.sees('What would you like to be called?');
    await this.writes('Name', name);
    await this.presses('Next');
    await this.sees('How can the team reach you safely?');
    await this.writes('Phone number', phone);
    await this.ticks('send a text');
    await this.presses('Next');
    await this.sees('Where do you live?');
    await this.writes('Town or area', area);
    await this.presses('Next');
    await this.sees('What keeps it safe?');
    await this.presses('Skip this');
    await this.sees('Check before you send');
  }
}
