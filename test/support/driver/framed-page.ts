/** A frame inside a page, driven as a page: it is looked at from within, and pressed from without, as her finger would. */
import type { Engine } from '../engines.ts';
import { BasePage } from './base-page.ts';
import { EngineCannot, type Abilities, type Page } from './page.ts';

export interface Within {
  top: BasePage;
  /** How the frame's address begins. */
  address: string;
  /** Runs an expression inside the frame. */
  run: (expression: string) => Promise<unknown>;
  /** Where a press on the window does not reach a frame of another site, what presses inside the frame itself. */
  own?: Pick<Page, 'point' | 'press' | 'type'>;
}

export class FramedPage extends BasePage {
  readonly engine: Engine;
  readonly can: Abilities;
  readonly #within: Within;

  constructor(within: Within) {
    super();
    this.#within = within;
    this.engine = within.top.engine;
    this.can = { ...within.top.can, emulate: false };
  }

  protected run(expression: string): Promise<unknown> {
    return this.#within.run(expression);
  }

  async point(x: number, y: number, by: 'mouse' | 'finger'): Promise<void> {
    const { top, address, own } = this.#within;
    if (own) return own.point(x, y, by);
    const corner = await top.waitFor((begins) => {
      const frame = window.deepAll('iframe').find((each) => (each as HTMLIFrameElement).src.startsWith(begins));
      if (!frame) return null;
      const { x: left, y: above } = frame.getBoundingClientRect();
      return { left: left + frame.clientLeft, above: above + frame.clientTop };
    }, address);
    await top.point(x + (corner?.left ?? 0), y + (corner?.above ?? 0), by);
  }

  press(key: string): Promise<void> {
    return (this.#within.own ?? this.#within.top).press(key);
  }

  type(text: string): Promise<void> {
    return (this.#within.own ?? this.#within.top).type(text);
  }

  frame(): Promise<Page> {
    return Promise.reject(new EngineCannot(this.engine, 'look into a frame inside a frame'));
  }

  screenshot(path: string): Promise<void> {
    return this.#within.top.screenshot(path);
  }

  readonly #notItsOwn = (what: string) => (): Promise<never> => Promise.reject(new EngineCannot(this.engine, `${what} in a frame alone`));
  open = this.#notItsOwn('open an address');
  back = this.#notItsOwn('go back');
  forward = this.#notItsOwn('go forward');
  reload = this.#notItsOwn('reload');
  setViewport = this.#notItsOwn('change the window');
  emulate = this.#notItsOwn('change the look');
  offline = this.#notItsOwn('go offline');
  close = this.#notItsOwn('close the window');
  saving = this.#notItsOwn('save a file');
  pdf = this.#notItsOwn('print');
  protected handOver = this.#notItsOwn('choose files');
}
