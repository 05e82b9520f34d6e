/** What a whole-page test can do, the same in every engine. Input is trusted, as her own fingers' would be. */
import type { Engine } from '../engines.ts';
import type { Saved } from './arrival.ts';

/** A function that runs in the page. It is sent as text, so it can use only its arguments and the page. */
export type InPage<A extends unknown[], R> = (...args: A) => R | Promise<R>;
export type FindElement<A extends unknown[]> = InPage<A, Element | null | undefined>;

/** How the device is set. Known when the page opens, because Firefox and WebKit read it at their start. */
export interface Device {
  width: number;
  height: number;
  dark?: boolean;
  reducedMotion?: boolean;
  forcedColors?: boolean;
}

/** What an engine cannot be made to do here. A test asks first; asking for it all the same is an error. */
export interface Abilities {
  /** Finger taps, and not only mouse clicks. */
  touch: boolean;
  forcedColors: boolean;
  /** The browser itself can be taken offline. `server.unplug()` works for all. */
  offline: boolean;
  /** `emulate` in the middle of a page's life. */
  emulate: boolean;
  /** What it would print, as a PDF file. */
  pdf: boolean;
}

export interface Page {
  readonly engine: Engine;
  readonly can: Abilities;
  /** Milliseconds after which a wait, or an answer that does not come, is an error: longer than any honest wait on two busy cores. */
  patience: number;
  open(url: string): Promise<void>;
  /** The frame whose address begins so, once it is there; a frame of another origin too. */
  frame(address: string): Promise<Page>;
  evaluate<A extends unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R>;
  /** Looks once a frame until it holds; its answer is returned. */
  waitFor<A extends unknown[], R>(predicate: InPage<A, R>, ...args: A): Promise<R>;
  /** Waits until the element is there, in sight, still, and not covered; then clicks its middle. */
  click<A extends unknown[]>(find: FindElement<A>, ...args: A): Promise<void>;
  tap<A extends unknown[]>(find: FindElement<A>, ...args: A): Promise<void>;
  /** Presses at a point of the window, whatever is there. */
  point(x: number, y: number, by: 'mouse' | 'finger'): Promise<void>;
  /** One key or a chord: `Tab`, `Shift+Tab`, `Escape`, `Shift`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Chooses files in a file field, as her own file dialog would. */
  chooseFiles<A extends unknown[]>(paths: string[], find: FindElement<A>, ...args: A): Promise<void>;
  /** Begins something that saves a file, and gives that file. */
  saving(begin: () => Promise<void>): Promise<Saved>;
  /** Runs a whole script in the page, past the page's own policy. */
  addScript(source: string): Promise<void>;
  /** A PDF of what would be printed. */
  pdf(path: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  title(): Promise<string>;
  screenshot(path: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  emulate(device: Omit<Device, 'width' | 'height'>): Promise<void>;
  offline(isOffline: boolean): Promise<void>;
  close(): Promise<void>;
}

export class EngineCannot extends Error {
  override name = 'EngineCannot';
  constructor(engine: Engine, what: string) {
    super(`${engine} cannot ${what} here. Ask page.can first, or reach the same end another way.`);
  }
}
