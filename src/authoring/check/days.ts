/** Days between dates, and whether a date is a day of the calendar. */
const DAY = 24 * 60 * 60 * 1000;

/** How many days ago it was; `undefined` for a day that no calendar has. */
export function daysAgo(date: string, today: string): number | undefined {
  const then = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(then) || new Date(then).toISOString().slice(0, 10) !== date) return undefined;
  return Math.round((Date.parse(`${today}T00:00:00Z`) - then) / DAY);
}

export const MONTH = 365 / 12;
