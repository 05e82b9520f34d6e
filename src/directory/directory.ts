/**
 * The service directory as the browser receives it: Open Referral UK names, bounded in size.
 * It is fetched whole and for everyone alike, so that no request tells what she looked for.
 */
export interface Directory {
  format: number;
  services: Record<string, Service>;
  /** Topic → area → service ids, the nearest and best first. */
  index: Record<string, Record<string, string[]>>;
  /** Words of the services in the source language, keyed `services.<id>.<field>`. */
  words: Record<string, string>;
}

export interface Service {
  service_areas: string[];
  phones?: Phone[];
  texts?: TextLine[];
  url?: string;
  schedules?: Schedule[];
  /** ISO date on which somebody last looked at the published page. */
  assured_date: string;
  /** Date of the published page itself, when it is known: `2024`, `2024-12` or `2024-12-16`. */
  published?: string;
  /** Which words exist for it. */
  words: ServiceWord[];
}

export const serviceWords = [
  'name',
  'organization',
  'description',
  'hours',
  'webchat',
  'cost_options',
  'eligibility_description',
  'languages',
  'accessibility',
  'publisher',
] as const;
export type ServiceWord = (typeof serviceWords)[number];

export interface Phone {
  number: string;
  description?: string;
}

export interface TextLine {
  number: string;
  /** The word the service asks to be sent, e.g. `REGISTER`. */
  body?: string;
}

/** Open hours in the service's own time zone, Europe/London. Days as in RFC 5545: `MO`. */
export interface Schedule {
  byday: string[];
  opens_at: string;
  closes_at: string;
}

export const serviceKey = (service: string, word: ServiceWord): string => `services.${service}.${word}`;
