/** What the clock and the calendar say in London, whatever zone her phone is in. */
export interface LondonTime {
  /** Midnight of the day in London, as if it were UTC: for reckoning with days only. */
  day: number;
  /** Minutes since midnight on the clock on the wall. */
  minute: number;
}

/** Day names of RFC 5545, in the order of `Date.getUTCDay`. */
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
export type Weekday = (typeof weekdays)[number];

const DAY = 86_400_000;

let clock: Intl.DateTimeFormat | undefined;

/** Made when it is first needed: it is slow to make on an old phone. */
const wallClock = (): Intl.DateTimeFormat =>
  (clock ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }));

export function london(now: Date): LondonTime {
  const parts = new Map(wallClock().formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    day: Date.UTC(read('year'), read('month') - 1, read('day')),
    minute: (read('hour') % 24) * 60 + read('minute'), // some old engines call midnight 24
  };
}

export const daysLater = (day: number, days: number): number => day + days * DAY;

export const weekday = (day: number): Weekday => weekdays[new Date(day).getUTCDay()] ?? 'SU';
