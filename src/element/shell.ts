/** The shell: the launcher and the frame of one mode, shown and hidden, and named in the host's or her language. */
import { chatPath, leavePath } from '../messages/icon-paths.ts';
import { loaderWords } from '../words/loader-words.ts';
import { Frame, type Mode } from './frame.ts';
import { make, makeIcon } from './make.ts';
import { float, raise } from './top-layer.ts';

/** The loader's own words in one language. */
export type Named = Record<'open' | 'leave' | 'close' | 'lang', string>;

export interface Pressed {
  show: () => void;
  /** She means to open it: a pointer or the focus has come to the launcher. */
  near: () => void;
  hide: () => void;
  leave: () => void;
  key: (event: KeyboardEvent) => void;
}

export class Shell {
  readonly mode: Mode;
  readonly frame: Frame;
  readonly launcher = make('button', { type: 'button', class: 'launcher', part: 'launcher' });
  shown = false;
  named: Named = { ...loaderWords, lang: 'en' };

  constructor(root: ShadowRoot, mode: Mode, pressed: Pressed) {
    this.mode = mode;
    this.frame = new Frame(mode);
    const { element, leave, close } = this.frame;
    const { launcher } = this;
    for (const [target, type, listener] of [
      [launcher, 'click', pressed.show],
      [launcher, 'pointerenter', pressed.near],
      [launcher, 'focus', pressed.near],
      [leave, 'click', pressed.leave],
      [close, 'click', pressed.hide],
      [element, 'keydown', pressed.key],
      // The back gesture of a phone asks a dialog to close.
      [element, 'cancel', pressed.hide],
    ] as const) {
      target.addEventListener(type, listener as () => void);
    }
    this.hide();
    this.frame.layer.prepend(launcher);
    root.replaceChildren(this.frame.layer);
    this.float();
  }

  /** Also after the element was moved in the page, which ends what floats. */
  float(): void {
    if (this.mode === 'floating') float(this.frame.layer);
  }

  show(byHer: boolean): void {
    this.shown = true;
    this.launcher.hidden = true;
    this.frame.element.hidden = false;
    if (this.mode === 'floating') raise(this.frame.element as HTMLDialogElement, byHer);
    if (byHer) this.frame.title.focus();
  }

  hide(): void {
    this.shown = false;
    if (this.mode === 'floating') (this.frame.element as HTMLDialogElement).close();
    this.frame.element.hidden = true;
    this.launcher.hidden = this.mode !== 'floating';
  }

  /** The host's labels come first, then the conversation's language, then English. */
  label(host: { label: string; exitLabel: string }, hostLang: string): void {
    const { open, leave, close, lang } = this.named;
    const { launcher, frame } = this;
    const label = host.label || open;
    launcher.lang = host.label ? hostLang : lang;
    launcher.replaceChildren(makeIcon(chatPath), label);
    frame.element.setAttribute('aria-label', label);
    frame.title.textContent ||= label;
    frame.close.lang = lang;
    frame.close.setAttribute('aria-label', close);
    frame.leave.lang = host.exitLabel ? hostLang : lang;
    frame.leave.replaceChildren(makeIcon(leavePath), host.exitLabel || leave);
  }
}
