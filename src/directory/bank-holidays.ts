/**
 * Bank holidays of England, reckoned: on these days an office line is closed,
 * and "open now" would cost her a call for nothing.
 * Days that are proclaimed for one year only cannot be known here.
 */
import { daysLater, weekday } from './london.ts';

/** Whether a day (midnight, as if in UTC) is a bank holiday, or the feast that one stands in for. */
export function isBankHoliday(day: number): boolean {
  const year = new Date(day).getUTCFullYear();
  const known = reckoned.get(year) ?? bankHolidays(year);
  reckoned.set(year, known);
  return known.has(day);
}

/** Every card asks for three weeks of days each time it is painted. */
const reckoned = new Map<number, ReadonlySet<number>>();

function bankHolidays(year: number): ReadonlySet<number> {
  const date = (month: number, of: number): number => Date.UTC(year, month - 1, of);
  const easter = easterSunday(year);
  return new Set([
    ...withStandIns([date(1, 1)]),
    daysLater(easter, -2),
    daysLater(easter, 1),
    mondayFrom(date(5, 1)),
    mondayFrom(date(5, 25)),
    mondayFrom(date(8, 25)),
    ...withStandIns([date(12, 25), date(12, 26)]),
  ]);
}

/** A feast on a weekend is given back on the next weekday that is not a feast itself. */
function withStandIns(feasts: number[]): number[] {
  const off = [...feasts];
  for (const feast of feasts.filter(isWeekend)) {
    let standIn = feast;
    while (isWeekend(standIn) || off.includes(standIn)) standIn = daysLater(standIn, 1);
    off.push(standIn);
  }
  return off;
}

const isWeekend = (day: number): boolean => ['SA', 'SU'].includes(weekday(day));

/** The first Monday on or after a day. */
function mondayFrom(day: number): number {
  let monday = day;
  while (weekday(monday) !== 'MO') monday = daysLater(monday, 1);
  return monday;
}

/** The Gregorian reckoning of Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * golden + moon + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - fullMoon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * fullMoon + 22 * toSunday) / 451);
  const count = fullMoon + toSunday - 7 * late + 114;
  return Date.UTC(year, Math.floor(count / 31) - 1, (count % 31) + 1);
}
