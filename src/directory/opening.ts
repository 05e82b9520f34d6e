/**
 * Whether a service answers now, by the clock in London. Everything is reckoned on the clock on the wall,
 * so the nights on which the clocks change need no special care.
 */
import { isBankHoliday } from './bank-holidays.ts';
import type { Schedule } from './directory.ts';
import { daysLater, london, weekday, type Weekday } from './london.ts';

export interface Opening {
  open: boolean;
  /** Day and night, every day: there is no closing time to tell. */
  always?: true;
  /** When it closes, `HH:MM`, if that is within a day. */
  until?: string;
  /** When it opens again, if it is closed now. */
  next?: { inDays: number; byday: Weekday; at: string };
  /** It is shut because of a bank holiday, as far as we can tell. */
  holiday?: true;
}

/** Minutes from midnight today, in London; the past is negative. */
interface Span {
  from: number;
  to: number;
}

const DAY = 24 * 60;
const WEEK = 7 * DAY;
/** Far enough to find the next opening of a weekly line that a holiday has closed twice. */
const DAYS_AHEAD = 21;

export function opening(schedules: readonly Schedule[], now: Date): Opening {
  const { day, minute } = london(now);
  const spans = spansFrom(schedules, day);
  const current = spans.find(({ from, to }) => from <= minute && minute < to);
  if (current) {
    if (current.from <= 0 && current.to >= WEEK) return { open: true, always: true };
    return current.to - minute <= DAY ? { open: true, until: onTheClock(current.to) } : { open: true };
  }
  const next = spans.find(({ from }) => from > minute);
  return {
    open: false,
    ...(next && { next: { ...dayOf(next.from, day), at: onTheClock(next.from) } }),
    ...(isBankHoliday(day) && opensOn(schedules, weekday(day)) && { holiday: true as const }),
  };
}

function dayOf(minute: number, today: number): { inDays: number; byday: Weekday } {
  const inDays = Math.floor(minute / DAY);
  return { inDays, byday: weekday(daysLater(today, inDays)) };
}

/** All opening spans from yesterday on, in order, those that touch made one. */
function spansFrom(schedules: readonly Schedule[], today: number): Span[] {
  const everyDay = opensEveryDay(schedules);
  const spans: Span[] = [];
  for (let inDays = -1; inDays <= DAYS_AHEAD; inDays++) {
    const day = daysLater(today, inDays);
    // An office line rests on a bank holiday; a line that is there seven days a week does not.
    if (!everyDay && isBankHoliday(day)) continue;
    for (const schedule of schedules) {
      if (!schedule.byday.includes(weekday(day))) continue;
      const span = spanOf(schedule);
      if (span) spans.push({ from: span.from + inDays * DAY, to: span.to + inDays * DAY });
    }
  }
  return joined(spans.sort((a, b) => a.from - b.from));
}

/** Closing at or before the opening time is after midnight. A time that cannot be read opens nothing. */
function spanOf({ opens_at, closes_at }: Schedule): Span | null {
  const from = minutesOf(opens_at);
  const to = minutesOf(closes_at);
  if (from === null || to === null) return null;
  return { from, to: to > from ? to : to + DAY };
}

function minutesOf(time: string): number | null {
  const found = /^(\d{1,2}):(\d{2})$/.exec(time);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

function joined(spans: Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else all.push({ ...span });
  }
  return all;
}

const opensOn = (schedules: readonly Schedule[], day: Weekday): boolean =>
  schedules.some(({ byday }) => byday.includes(day));

const opensEveryDay = (schedules: readonly Schedule[]): boolean =>
  new Set(schedules.flatMap(({ byday }) => byday)).size >= 7;

function onTheClock(minute: number): string {
  const inDay = ((minute % DAY) + DAY) % DAY;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
