/** `flows/services.yaml` as its author writes it, in Open Referral UK field names. Only builders and checkers read it. */
import type { Phone, Schedule, TextLine } from './directory.ts';

export interface DirectorySource {
  areas: Record<string, AreaSource>;
  /** Topic id → its name in a woman's words. */
  topics: Record<string, string>;
  services: Record<string, ServiceSource>;
}

export interface AreaSource {
  name: string;
  /** The wider area that holds it. */
  in?: string;
}

export const confidences = ['high', 'medium', 'low', 'unverified'] as const;
/** How far to trust what the entry says. A weak detail of a sound service is left out instead. */
export type Confidence = (typeof confidences)[number];

export const serviceStatuses = ['active', 'inactive'] as const;
export type ServiceStatus = (typeof serviceStatuses)[number];

export interface ServiceSource {
  name: string;
  organization?: string;
  description: string;
  topics: string[];
  service_areas: string[];
  phones?: Phone[];
  texts?: TextLine[];
  url?: string;
  webchat?: string;
  hours?: string;
  schedules?: Schedule[];
  cost_options?: string;
  eligibility_description?: string;
  languages?: string;
  accessibility?: string;
  /** ISO date on which somebody last looked at the published page. */
  assured_date: string;
  source?: PublishedSource;
  confidence: Confidence;
  status: ServiceStatus;
  /** For the people who edit the file; never shown. */
  note?: string;
}

/** Where the entry's facts were seen, so that anyone can look again. */
export interface PublishedSource {
  publisher: string;
  url: string;
  /** The exact words seen there. */
  quote: string;
  /** The page's own date, when it gives one: `2024`, `2024-12` or `2024-12-16`. */
  date?: string;
}
