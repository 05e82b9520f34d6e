/**
 * The frame: everything that is there before the conversation has loaded. Its head holds Leave,
 * which therefore works from the first moment; its body shows the host's own words until the panel takes over.
 */
import { closePath } from '../messages/icon-paths.ts';
import { loaderWords } from '../words/loader-words.ts';
import { lastWords, notLoaded, tryAgain } from './last-words.ts';
import { make, makeIcon } from './make.ts';

export type Mode = 'floating' | 'inline' | 'page';

export class Frame {
  readonly element: HTMLElement;
  readonly layer: HTMLElement;
  readonly body = make('div', { class: 'body' });
  readonly title = make('strong', { class: 'title', tabindex: '-1' });
  readonly leave = make('button', { type: 'button', class: 'leave', part: 'leave' });
  readonly close = make('button', { type: 'button', class: 'close' });
  /** Here from the start, for a screen reader to know it; the panel announces in it. */
  readonly live = make('div', { class: 'unseen', 'aria-live': 'polite' });

  constructor(mode: Mode) {
    const floating = mode === 'floating';
    this.element = make(
      floating ? 'dialog' : 'section',
      { class: `frame ${mode}`, part: 'frame', lang: 'en' },
      make('header', { class: 'head' }, ...(floating ? [this.close] : []), this.title, this.leave),
      this.body,
      this.live,
    );
    this.layer = make('div', { class: 'layer' }, this.element);
    this.close.append(makeIcon(closePath));
    this.wait();
  }

  /** Until the panel has come: the host's own words, which work without us. */
  wait(): void {
    this.#tell(make('p', {}, loaderWords.loading), make('slot'));
  }

  /** When nothing can load: the host's own words, and the urgent numbers. */
  fail(again: () => void): void {
    const retry = make('button', { type: 'button', class: 'act' }, tryAgain);
    retry.addEventListener('click', again);
    const lines = lastWords.map(([words, href]) => make('a', { class: 'act', href }, words));
    this.#tell(make('p', { role: 'alert' }, notLoaded), make('slot'), ...lines, retry);
  }

  #tell(...content: HTMLElement[]): void {
    this.body.replaceChildren(make('div', { class: 'waiting', lang: 'en' }, ...content));
  }
}
