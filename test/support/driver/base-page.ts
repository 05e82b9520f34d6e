/** What is the same in every engine: functions sent to the page, waiting on frames, and taking aim. */
import type { Engine } from '../engines.ts';
import { aim, type Aim } from './aim.ts';
import { asExpression, call, fromReply, ThrownInPage } from './in-page.ts';
import type { Abilities, Device, FindElement, InPage, Page } from './page.ts';

/** Longer than any honest wait on two busy cores; reaching it is always an error. */
const PATIENCE = 15_000;
/** One look at the page lasts at most this long, so that a page that goes away is noticed. */
const LOOK = 1_000;

export class WaitedInVain extends Error {
  override name = 'WaitedInVain';
}

type Look = { held: true; value: unknown } | { held: false };

async function look(predicate: () => unknown, milliseconds: number): Promise<Look> {
  const end = performance.now() + milliseconds;
  do {
    const value = await predicate();
    if (value) return { held: true, value };
    await new Promise((resolve) => requestAnimationFrame(resolve));
  } while (performance.now() < end);
  return { held: false };
}

export abstract class BasePage implements Page {
  abstract readonly engine: Engine;
  abstract readonly can: Abilities;

  /** Runs an expression in the page and waits for its promise. */
  protected abstract run(expression: string): Promise<unknown>;
  protected abstract point(x: number, y: number, by: 'mouse' | 'finger'): Promise<void>;

  abstract open(url: string): Promise<void>;
  abstract press(key: string): Promise<void>;
  abstract type(text: string): Promise<void>;
  abstract back(): Promise<void>;
  abstract forward(): Promise<void>;
  abstract reload(): Promise<void>;
  abstract screenshot(path: string): Promise<void>;
  abstract setViewport(width: number, height: number): Promise<void>;
  abstract emulate(device: Omit<Device, 'width' | 'height'>): Promise<void>;
  abstract offline(isOffline: boolean): Promise<void>;
  abstract close(): Promise<void>;

  async evaluate<A extends unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    return fromReply(await this.run(asExpression(call(run, args)))) as R;
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  title(): Promise<string> {
    return this.evaluate(() => document.title);
  }

  async waitFor<A extends unknown[], R>(predicate: InPage<A, R>, ...args: A): Promise<R> {
    const code = `(${look.toString()})(() => ${call(predicate, args)}, ${LOOK})`;
    const end = Date.now() + PATIENCE;
    let last: unknown;
    while (Date.now() < end) {
      try {
        const seen = fromReply(await this.run(asExpression(code))) as Look;
        if (seen.held) return seen.value as R;
      } catch (error) {
        if (error instanceof ThrownInPage) throw error;
        // The page went away while we looked, as after leaving: look again at the one that came.
        last = error;
      }
    }
    const why = last instanceof Error ? ` (the engine said: ${last.message})` : '';
    throw new WaitedInVain(`Waited ${PATIENCE / 1000} s in ${this.engine} for: ${call(predicate, args)}${why}`);
  }

  click<A extends unknown[]>(find: FindElement<A>, ...args: A): Promise<void> {
    return this.aimAndPoint('mouse', call(find, args));
  }

  tap<A extends unknown[]>(find: FindElement<A>, ...args: A): Promise<void> {
    return this.aimAndPoint('finger', call(find, args));
  }

  private async aimAndPoint(by: 'mouse' | 'finger', found: string): Promise<void> {
    const code = `(${aim.toString()})(() => ${found})`;
    const end = Date.now() + PATIENCE;
    let missed = '';
    while (Date.now() < end) {
      const aimed = fromReply(await this.run(asExpression(code))) as Aim;
      if ('x' in aimed) return this.point(aimed.x, aimed.y, by);
      missed = aimed.missed;
    }
    throw new WaitedInVain(`Could not press ${found} in ${this.engine}: ${missed}.`);
  }
}
