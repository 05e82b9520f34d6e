/**
 * The custom element: launcher, Leave and the frame. Everything else comes when she asks for it.
 *
 * ```html
 * <signpost-chat lang="en" exit-url="https://www.bbc.co.uk/weather">
 *   <p>Talk to someone: <a href="tel:…">…</a></p>
 * </signpost-chat>
 * ```
 */
import { chatPath } from '../messages/icon-paths.ts';
import { loaderWords } from '../words/loader-words.ts';
import type { Phrase } from '../words/phrase.ts';
import { reflect, upgrade, type TextProperties } from './attributes.ts';
import { Frame, type Mode } from './frame.ts';
import { exitAddress, leaveTo } from './leave.ts';
import { Loading } from './loading.ts';
import { loaderStyles } from './loader-styles.ts';
import { make, makeIcon } from './make.ts';
import { listenToPage } from './listen-to-page.ts';
import { takeFromAddress } from './openers.ts';
import type { Panel } from './panel/panel.ts';
import { lower, raise } from './top-layer.ts';
import { followViewport } from './viewport.ts';

/** A page rendered on a server has no elements; importing this must not fail there. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

export interface SignpostChat extends TextProperties {
  open: boolean;
}

const inEnglish = {
  open: { text: loaderWords.open, lang: 'en' },
  leave: { text: loaderWords.leave, lang: 'en' },
  close: { text: loaderWords.close, lang: 'en' },
};

export class SignpostChat extends Base {
  static readonly observedAttributes = ['open', 'mode', 'lang', 'label', 'exit-label', 'topic', 'flow'];

  readonly #root = this.attachShadow({ mode: 'closed' });
  readonly #launcher = make('button', { type: 'button', class: 'launcher', part: 'launcher', 'aria-haspopup': 'dialog' });
  readonly #loading = new Loading();
  #frame = new Frame('floating');
  #panel: Panel | undefined;
  #connected: AbortController | undefined;
  #unfollow = (): void => {};
  #shown = false;
  /** Counts conversations, so that one that was ended while it loaded does not come back. */
  #visit = 0;
  #named: Record<'open' | 'leave' | 'close', Phrase> = inEnglish;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(loaderStyles);
    this.#root.adoptedStyleSheets = [sheet];
    this.#launcher.addEventListener('click', () => this.#show(true));
    for (const hint of ['pointerenter', 'focus', 'touchstart']) {
      this.#launcher.addEventListener(hint, () => this.preload !== 'none' && this.#loading.warm(this.flow), { passive: true });
    }
  }

  connectedCallback(): void {
    upgrade(this);
    this.#connected = listenToPage(this, {
      open: (topic, byHer) => this.#open(topic, byHer),
      hide: () => this.hide(),
      shift: (left) => this.#countShift(left),
      listening: () => this.#shown,
      gone: () => this.#wipe(),
      returned: () => this.#settle(),
    });
    if (this.preload === 'idle') (globalThis.requestIdleCallback ?? setTimeout)(() => this.#loading.warm(this.flow));
    if (!this.#frame.element.isConnected) this.#build();
    this.#settle();
    const topic = takeFromAddress();
    if (topic !== null) this.#open(topic, false);
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#unfollow();
    // Moved within the page, it comes back at once and keeps the conversation; removed, it keeps nothing.
    queueMicrotask(() => this.isConnected || this.#wipe());
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected) return;
    if (name === 'open') {
      if (now === null) this.hide();
      else this.show();
    } else if (name === 'lang') this.#panel?.speak(this.#lang());
    else if (name === 'topic') this.go(now ?? '');
    else if (name === 'mode' || name === 'flow') {
      this.#wipe();
      this.#build();
      this.#settle();
    } else this.#label();
  }

  show(): void {
    this.#show(false);
  }

  hide(): void {
    if (!this.#shown || this.#mode() !== 'floating') return;
    const focused = this.#root.activeElement !== null;
    this.#close();
    if (focused) this.#launcher.focus();
    this.#tell('signpost-close');
  }

  restart(): void {
    this.#panel?.restart();
  }

  go(topic: string): void {
    this.#show(false);
    void this.#load().then((panel) => panel?.go(topic));
  }

  leave(): void {
    leaveTo(exitAddress(this.getAttribute('exit-url')), () => {
      this.#wipe();
      this.#root.replaceChildren();
    });
    this.#tell('signpost-leave');
  }

  /** `byHer`: she tapped. Only then may the focus move into the chat. */
  #show(byHer: boolean): void {
    if (this.#shown) return;
    this.#shown = true;
    this.#launcher.hidden = true;
    this.#frame.element.hidden = false;
    raise(this.#frame.element, byHer);
    this.#unfollow = followViewport(this.#frame.element);
    this.toggleAttribute('open', true);
    this.#tell('signpost-open');
    void this.#load().then((panel) => byHer && panel?.focus());
  }

  #close(): void {
    this.#shown = false;
    this.#unfollow();
    lower(this.#frame.element);
    this.#frame.element.hidden = true;
    this.#launcher.hidden = this.#mode() !== 'floating';
    this.toggleAttribute('open', false);
  }

  /** Opens what is open by nature, or by the host's word; otherwise the launcher waits. */
  #settle(): void {
    if (this.#mode() !== 'floating' || this.open) this.#show(false);
  }

  #build(): void {
    this.#close();
    this.#frame = new Frame(this.#mode());
    const { element, leave, close } = this.#frame;
    leave.addEventListener('click', () => this.leave());
    close.addEventListener('click', () => this.hide());
    element.addEventListener('keydown', (event) => this.#escape(event));
    element.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.hide();
    });
    this.#root.replaceChildren(this.#launcher, element);
    element.hidden = true;
    this.#label();
  }

  async #load(): Promise<Panel | undefined> {
    const visit = this.#visit;
    if (this.#panel) return this.#panel;
    try {
      const { code, json, url } = await this.#loading.bring(this.flow);
      if (visit !== this.#visit || this.#panel) return this.#panel;
      const panel = new code.Panel(this.#frame, {
        json,
        url,
        lang: this.#lang(),
        area: this.area,
        audience: this.audience,
        topic: this.topic,
        hide: this.#mode() === 'floating' ? () => this.hide() : null,
        named: (words) => this.#label(words),
      });
      this.#panel = panel;
      await panel.start();
      return visit === this.#visit ? panel : undefined;
    } catch (error) {
      if (visit === this.#visit) this.#fail(error);
      return undefined;
    }
  }

  #fail(error: unknown): void {
    this.#panel = undefined;
    this.#frame.fail(() => {
      this.#frame.wait();
      void this.#load();
    });
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    this.dispatchEvent(new CustomEvent('signpost-error', { bubbles: true, composed: true, detail: { name, message } }));
  }

  /** Destroys everything she said. What is left is as it was before she came. */
  #wipe(): void {
    this.#visit += 1;
    this.#panel?.stop();
    this.#panel = undefined;
    this.#frame.wait();
    this.#frame.live.textContent = '';
    this.#close();
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.#panel?.escape()) this.hide();
  }

  #countShift(left: number): void {
    if (left === 0) return this.leave();
    const words = this.#panel?.shifts(left) ?? { text: loaderWords[left === 1 ? 'shift-once' : 'shift-twice'], lang: 'en' };
    this.#frame.announce(words);
  }

  #open(topic: string, byHer: boolean): void {
    this.#show(byHer);
    if (topic) this.go(topic);
  }

  /** The host's labels come first, then the conversation's language, then English. */
  #label(words?: Record<'open' | 'leave' | 'close', Phrase>): void {
    const spoken = words ?? this.#named;
    this.#named = spoken;
    const { open, leave, close } = spoken;
    const label = this.label || open.text;
    this.#launcher.lang = this.label ? this.#lang() : (open.lang ?? this.#lang());
    this.#launcher.replaceChildren(makeIcon(chatPath), make('span', {}, label));
    this.#frame.element.setAttribute('aria-label', label);
    this.#frame.nameLeave(this.exitLabel || leave.text, this.exitLabel ? this.#lang() : (leave.lang ?? this.#lang()));
    this.#frame.close.setAttribute('aria-label', close.text);
  }

  #mode(): Mode {
    return this.mode === 'inline' || this.mode === 'page' ? this.mode : 'floating';
  }

  #lang(): string {
    return this.closest<HTMLElement>('[lang]')?.lang || 'en';
  }

  /** Events carry nothing: not what she chose, read or was shown. */
  #tell(type: 'signpost-open' | 'signpost-close' | 'signpost-leave'): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
  }
}

reflect(SignpostChat.prototype);
