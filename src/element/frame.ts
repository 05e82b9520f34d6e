/**
 * The frame: everything that is there before the conversation has loaded. Its head holds Leave,
 * which therefore works from the first moment; its body shows the host's own words until the panel takes over.
 */
import { closePath, leavePath } from '../messages/icon-paths.ts';
import { loaderWords } from '../words/loader-words.ts';
import type { Phrase } from '../words/phrase.ts';
import { make, makeIcon } from './make.ts';

export type Mode = 'floating' | 'inline' | 'page';

export class Frame {
  readonly element: HTMLElement;
  readonly body = make('div', { class: 'body' });
  readonly title = make('strong', { class: 'title', lang: 'en' }, loaderWords.open);
  readonly leave = make('button', { type: 'button', class: 'leave', part: 'leave', lang: 'en' });
  readonly close = make('button', { type: 'button', class: 'close', lang: 'en', 'aria-label': loaderWords.close });
  /** Told to a screen reader once and emptied as a whole; the conversation itself stays silent. */
  readonly live = make('div', { class: 'unseen', 'aria-live': 'polite', lang: 'en' });

  #emptying: ReturnType<typeof setTimeout> | undefined;

  constructor(mode: Mode) {
    const role: Record<string, string> = mode === 'floating' ? {} : { role: 'region' };
    this.element = make(
      mode === 'floating' ? 'dialog' : 'section',
      { class: `frame ${mode}`, part: 'frame', 'aria-label': loaderWords.open, ...role },
      make('header', { class: 'head' }, ...(mode === 'floating' ? [this.close] : []), this.title, this.leave),
      this.body,
      this.live,
    );
    this.close.append(makeIcon(closePath));
    this.nameLeave(loaderWords.leave, 'en');
    this.wait();
  }

  nameLeave(words: string, lang: string): void {
    this.leave.lang = lang;
    this.leave.replaceChildren(makeIcon(leavePath), make('span', {}, words));
  }

  /** What the head says, and which way everything runs. */
  entitle(title: Phrase, { lang, dir }: { lang: string; dir: 'ltr' | 'rtl' }): void {
    this.element.lang = lang;
    this.element.dir = dir;
    this.title.lang = title.lang ?? lang;
    this.title.textContent = title.text;
  }

  /** Said once, then emptied as a whole, so that nothing is read twice. */
  announce({ text, lang }: Phrase): void {
    this.live.lang = lang ?? this.element.lang;
    this.live.append(make('p', {}, text));
    clearTimeout(this.#emptying);
    this.#emptying = setTimeout(() => this.live.replaceChildren(), 1000);
  }

  /** Until the panel has come: the host's own words, which work without us. */
  wait(): void {
    this.body.replaceChildren(
      make('div', { class: 'waiting', lang: 'en' }, make('p', { class: 'unseen-soon' }, loaderWords.loading), make('slot')),
    );
  }

  /** When nothing can load: the host's own words, and the urgent numbers. */
  fail(again: () => void): void {
    const line = (words: string, href: string): HTMLElement => make('li', {}, make('a', { class: 'act', href }, words));
    const retry = make('button', { type: 'button', class: 'act' }, 'Try again');
    retry.addEventListener('click', again);
    this.body.replaceChildren(
      make(
        'div',
        { class: 'waiting', lang: 'en', role: 'alert' },
        make('p', {}, loaderWords['not-loaded']),
        make('slot'),
        make(
          'ul',
          { class: 'last' },
          line(loaderWords['last-999'], 'tel:999'),
          line(loaderWords['last-111'], 'tel:111'),
          line(loaderWords['last-samaritans'], 'tel:116123'),
          line(loaderWords['last-shout'], 'sms:85258'),
          line(loaderWords['last-abuse'], 'tel:08082000247'),
        ),
        retry,
      ),
    );
  }
}
