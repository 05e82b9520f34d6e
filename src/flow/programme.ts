/** A programme as its team configures it in `programmes.yaml`: status, area, rules and contacts are data. */
import type { Condition } from './condition.ts';

export const statuses = ['open', 'full', 'closed', 'unknown'] as const;
export type Status = (typeof statuses)[number];

/** How well a programme may suit her. Never shown as a verdict: the flow finds the words. */
export const fits = ['could', 'talk', 'elsewhere'] as const;
export type Fit = (typeof fits)[number];

/** Ways to reach a programme's team. One that is absent is not shown. */
export const ways = ['form', 'phone', 'text', 'email', 'room'] as const;
export type Way = (typeof ways)[number];

export interface Programme {
  status: Status;
  /** Area ids it works in. */
  areas: string[];
  /** Read from the top; the first whose condition holds decides. */
  rules: { when?: Condition; fit: Fit }[];
  /** `room` is the address of its referral room; empty where only the host knows where it stands. */
  contacts: Partial<Record<Way, string>>;
}
