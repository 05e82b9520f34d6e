/** What is the same in every engine: functions sent to the page, waiting on frames, and taking aim. */
import type { Engine } from '../engines.ts';
import type { Saved } from './arrival.ts';
import { aim, type Aim } from './aim.ts';
import { asElement, asExpression, call, fromReply, ThrownInPage } from './in-page.ts';
import type { Abilities, Device, FindElement, InPage, Page } from './page.ts';

/** One look at the page lasts this long; then another is taken, at the page that is there by then. */
const LOOK = 200;
/** A look that has not come back by then was at a page that went away: engines are slow to say so. */
const LOST = 600;

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

async function inTime(answer: Promise<unknown>, milliseconds: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => { reject(new WaitedInVain(`The page did not answer within ${milliseconds} ms.`)); }, milliseconds);
  });
  // Whoever comes second is of no interest, not even when it is an error.
  answer.catch(() => undefined);
  return Promise.race([answer, late]).finally(() => { clearTimeout(timer); });
}

export abstract class BasePage implements Page {
  abstract readonly engine: Engine;
  abstract readonly can: Abilities;
  patience = 15_000;

  /** Runs an expression in the page and waits for its promise. */
  protected abstract run(expression: string): Promise<unknown>;
  /** Runs an expression that is an element, and hands that element's files over. */
  protected abstract handOver(expression: string, paths: string[]): Promise<void>;
  abstract point(x: number, y: number, by: 'mouse' | 'finger'): Promise<void>;

  abstract open(url: string): Promise<void>;
  abstract frame(address: string): Promise<Page>;
  abstract press(key: string): Promise<void>;
  abstract type(text: string): Promise<void>;
  abstract back(): Promise<void>;
  abstract forward(): Promise<void>;
  abstract reload(): Promise<void>;
  abstract screenshot(path: string): Promise<void>;
  abstract setViewport(width: number, height: number): Promise<void>;
  abstract emulate(device: Omit<Device, 'width' | 'height'>): Promise<void>;
  abstract offline(isOffline: boolean): Promise<void>;
  abstract saving(begin: () => Promise<void>): Promise<Saved>;
  abstract pdf(path: string): Promise<void>;
  abstract close(): Promise<void>;

  async evaluate<A extends unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    return fromReply(await inTime(this.run(asExpression(call(run, args))), this.patience)) as R;
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  title(): Promise<string> {
    return this.evaluate(() => document.title);
  }

  async waitFor<A extends unknown[], R>(predicate: InPage<A, R>, ...args: A): Promise<R> {
    const code = `(${look.toString()})(() => ${call(predicate, args)}, ${LOOK})`;
    const end = Date.now() + this.patience;
    let last: unknown;
    while (Date.now() < end) {
      try {
        const seen = fromReply(await inTime(this.run(asExpression(code)), LOST)) as Look;
        if (seen.held) return seen.value as R;
      } catch (error) {
        if (error instanceof ThrownInPage) throw error;
        // The page went away while we looked, as after leaving: look again at the one that came.
        last = error;
      }
    }
    const why = last instanceof Error ? ` (the engine said: ${last.message})` : '';
    throw new WaitedInVain(`Waited ${this.patience / 1000} s in ${this.engine} for: ${call(predicate, args)}${why}`);
  }

  async addScript(source: string): Promise<void> {
    fromReply(await this.run(asExpression(`(() => { ${source}\n })()`)));
  }

  async chooseFiles<A extends unknown[]>(paths: string[], find: FindElement<A>, ...args: A): Promise<void> {
    await this.waitFor(find, ...args);
    await this.handOver(asElement(call(find, args)), paths);
  }

  click<A extends unknown[]>(find: FindElement<A>, ...args: A): Promise<void> {
    return this.aimAndPoint('mouse', call(find, args));
  }

  tap<A extends unknown[]>(find: FindElement<A>, ...args: A): Promise<void> {
    return this.aimAndPoint('finger', call(find, args));
  }

  private async aimAndPoint(by: 'mouse' | 'finger', found: string): Promise<void> {
    const code = `(${aim.toString()})(() => ${found})`;
    const end = Date.now() + this.patience;
    let missed = '';
    while (Date.now() < end) {
      const aimed = fromReply(await inTime(this.run(asExpression(code)), this.patience)) as Aim;
      if ('x' in aimed) return this.point(aimed.x, aimed.y, by);
      missed = aimed.missed;
    }
    throw new WaitedInVain(`Could not press ${found} in ${this.engine} within ${this.patience / 1000} s: ${missed}.`);
  }
}
