/**
 * Her phone's clock, wrong by up to three years and set to another time in the middle of everything.
 * Nothing that delivers may ask it; what does anyway is told nonsense here.
 */
import type { Chance } from './seeded.ts';

const YEARS = 3 * 365 * 86_400_000;
const { now } = Date;
let wrong = 0;

class WrongDate extends Date {
  constructor(...given: [] | [number]) {
    if (given.length === 0) super(now() + wrong);
    else super(...given);
  }

  static override now(): number {
    return now() + wrong;
  }
}

export function setHerClock(chance: Chance): void {
  globalThis.Date = WrongDate as DateConstructor;
  wrong = Math.round((chance.next() * 2 - 1) * YEARS);
}

export function setHerClockRight(): void {
  wrong = 0;
}
