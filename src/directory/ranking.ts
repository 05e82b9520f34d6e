/** Which of two services, both as near, comes first: the one that is easier to reach and better known. */
import type { ServiceSource } from './service-source.ts';

/** A service with its id. */
export type Listed = readonly [id: string, service: ServiceSource];

/** For sorting. Never a tie, so that the order of the file does not matter. */
export const ranking = (a: Listed, b: Listed): number =>
  effort(a[1]) - effort(b[1]) ||
  doubt(a[1]) - doubt(b[1]) ||
  ascending(b[1].assured_date, a[1].assured_date) ||
  ascending(a[1].name, b[1].name) ||
  ascending(a[0], b[0]);

/** A person who answers comes before a page to read, and both before a name alone. */
function effort({ phones, texts, url }: ServiceSource): number {
  if (phones?.length || texts?.length) return 0;
  return url ? 1 : 2;
}

const doubt = ({ confidence }: ServiceSource): number => (confidence === 'high' ? 0 : 1);

/** By code unit: the same on every machine, whatever its language. */
const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
