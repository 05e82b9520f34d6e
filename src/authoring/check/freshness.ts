/** How long ago somebody looked: a number may change hands between two looks. */
import type { Remark } from '../problem.ts';
import { daysAgo, MONTH } from './days.ts';

interface Limits {
  /** Months after which it is pointed at, and after which it is wrong to go on. */
  look: number;
  mend: number;
}

export function staleness(date: string, today: string, limits: Limits): Remark | undefined {
  const days = daysAgo(date, today);
  if (days === undefined) return { message: `There is no day ${date}.`, advice: 'Look it up in a calendar.' };
  if (days < 0) return { message: `${date} is still to come.`, advice: 'Write the day on which somebody looked.' };
  const months = days / MONTH;
  if (months <= limits.look) return undefined;
  const old = months > limits.mend;
  return {
    message: `Nobody has looked at this since ${date}, ${Math.floor(months)} months ago.`,
    advice: 'Look at the published page again, mend what has changed, and write today’s day.',
    severity: old ? 'error' : 'warning',
    mayWait: true,
  };
}
