/**
 * The custom element: launcher, Leave and the frame. Everything else comes when she asks for it.
 *
 * ```html
 * <signpost-chat lang="en" exit-url="https://www.bbc.co.uk/weather">
 *   <p>Talk to someone: <a href="tel:…">…</a></p>
 * </signpost-chat>
 * ```
 */
import { names, upgrade, withProperties } from './attributes.ts';
import { cover, exitAddress, replacePage, uncover } from './leave.ts';
import { listenToPage } from './listen-to-page.ts';
import { loaderStyles } from './loader-styles.ts';
import { takeFromAddress } from './openers.ts';
import type { Panel } from './panel/panel.ts';
import { Shell } from './shell.ts';
import { startLoading, type Started } from './start-loading.ts';
import { tellNoTarget } from './tell-no-target.ts';

/** A page rendered on a server has no elements; importing this must not fail there. */
const { HTMLElement: Element = Object as unknown as typeof HTMLElement } = globalThis as Partial<typeof globalThis>;
const { requestIdleCallback: whenIdle = setTimeout } = globalThis as Partial<typeof globalThis>;

export class SignpostChat extends withProperties(Element) {
  static readonly observedAttributes = [...names, 'lang'];

  readonly #root = this.attachShadow({ mode: 'closed' });
  #shell: Shell | undefined;
  #panel: Panel | undefined;
  #opening: Promise<Panel | undefined> | undefined;
  #started: Started | undefined;
  #connected: AbortController | undefined;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(loaderStyles);
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    tellNoTarget();
    upgrade(this);
    this.#connected = listenToPage(this, {
      open: (topic) => { this.#open(topic, true); },
      hide: () => { this.hide(); },
      shift: (left) => this.#countShift(left),
      gone: () => { this.#wipe(); },
      returned: () => {
        uncover();
        this.#settle();
      },
    });
    if (this.preload === 'idle') whenIdle(() => this.#warm());
    this.#settle();
    const topic = takeFromAddress();
    if (topic !== null) this.#open(topic, false);
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    // Moved within the page, it comes back at once and keeps the conversation; removed, it keeps nothing.
    queueMicrotask(() => {
      if (!this.isConnected) this.#wipe();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.#shell || !this.isConnected) return;
    if (name === 'open') {
      if (now === null) this.hide();
      else this.show();
    } else if (name === 'lang') this.#panel?.speak(this.#lang());
    else if (name === 'topic') this.#panel?.go(this.topic, false);
    else if (name === 'mode' || name === 'flow') {
      this.#wipe();
      this.#started = undefined;
      this.#settle();
    } else this.#label();
  }

  /** Opens the chat. The focus stays where it is: only her own tap moves it. */
  show(): void {
    this.#open('', false);
  }

  /** Closes a floating chat; the conversation is kept. */
  hide(): void {
    if (!this.#shell?.shown || this.#shell.mode !== 'floating') return;
    const focused = this.#root.activeElement;
    this.#shell.hide();
    this.open = false;
    if (focused) this.#shell.launcher.focus();
    this.#tell('signpost-close');
  }

  /** Starts the conversation again and forgets what she said. */
  restart(): void {
    this.#panel?.restart();
  }

  /** Opens the chat at a topic of its flow. One that the flow does not have opens it where it stands. */
  go(topic: string): void {
    this.#open(topic, false);
  }

  /** Covers the page, destroys the conversation, and replaces the page by the exit page. */
  leave(): void {
    cover();
    this.#wipe();
    void replacePage(exitAddress(this.exitUrl), () => { this.#tell('signpost-leave'); });
  }

  /** `byHer`: she tapped. Only then may the focus move into the chat. */
  #show(byHer: boolean): void {
    if (!this.#shell || this.#shell.shown) return;
    this.#shell.show(byHer);
    this.open = true;
    this.#tell('signpost-open');
  }

  /** Opens what is open by nature, or by the host's word; otherwise the launcher waits. */
  #settle(): void {
    if (this.#shell) this.#shell.float();
    else this.#build();
    if (this.#shell?.mode !== 'floating' || this.open) this.show();
  }

  #build(): void {
    const { mode } = this;
    this.#shell = new Shell(this.#root, mode === 'inline' || mode === 'page' ? mode : 'floating', {
      show: () => { this.#open('', true); },
      near: () => this.preload !== 'none' && this.#warm(),
      hide: () => { this.hide(); },
      leave: () => { this.leave(); },
      key: (event) => { this.#key(event); },
    });
    this.#label();
  }

  #warm(): Started {
    return (this.#started ??= startLoading(this.flow));
  }

  async #load(): Promise<Panel | undefined> {
    return this.#shell && (this.#opening ??= this.#bring(this.#shell));
  }

  async #bring(shell: Shell): Promise<Panel | undefined> {
    const { code, ...started } = this.#warm();
    try {
      const { openPanel } = await code;
      const panel = await openPanel(shell.frame, {
        ...started,
        lang: this.#lang(),
        area: this.area,
        audience: this.audience,
        topic: this.topic,
        hide: shell.mode === 'floating' ? () => { this.hide(); } : null,
        named: (words) => {
          shell.named = words;
          this.#label();
        },
        failed: (error) => { this.#fail(error); },
      });
      // Ended while it loaded, it does not come back.
      if (shell !== this.#shell) return undefined;
      panel.show();
      return (this.#panel = panel);
    } catch (error) {
      if (shell === this.#shell) this.#fail(error as Error);
      return undefined;
    } finally {
      // What was fetched has been read; a next conversation asks anew.
      this.#started = undefined;
    }
  }

  #fail({ name, message }: Error): void {
    this.#end();
    const frame = this.#shell?.frame;
    frame?.fail(() => {
      frame.wait();
      // Her own tap: the focus goes on to the conversation, or back to the way to try once more.
      void this.#load().then((panel) => (panel ?? frame.body.querySelector('button'))?.focus());
    });
    this.#tell('signpost-error', { name, message });
  }

  /** Destroys everything she said. What is left is as it was before she came. */
  #wipe(): void {
    this.#end();
    this.#root.replaceChildren();
    this.#shell = undefined;
    this.open = false;
  }

  #end(): void {
    this.#panel?.stop();
    this.#panel = this.#opening = undefined;
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.#panel?.escape()) this.hide();
  }

  #countShift(left: number): boolean {
    if (!this.#shell?.shown) return false;
    if (left === 0) this.leave();
    else this.#panel?.countShift(left);
    return true;
  }

  #open(topic: string, byHer: boolean): void {
    this.#show(byHer);
    void this.#load().then((panel) => {
      if (topic) panel?.go(topic, byHer);
      else if (byHer) panel?.focus();
    });
  }

  #label(): void {
    this.#shell?.label(this, this.#lang());
  }

  #lang(): string {
    const lang = this.closest<HTMLElement>('[lang]')?.lang ?? '';
    return lang || 'en';
  }

  /** Events carry nothing of hers: not what she chose, read or was shown. */
  #tell(type: string, detail?: { name: string; message: string }): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}
