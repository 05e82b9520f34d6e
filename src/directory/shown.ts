/**
 * Which services women see. A wrong number can cost her the last of her credit or her courage,
 * so only what somebody has published, and we have seen, is shown.
 */
import type { ServiceSource } from './service-source.ts';

/** Why women do not see this service, in words for the person who edits the file; null when they do. */
export function whyHidden(service: ServiceSource): string | null {
  if (service.status !== 'active') return 'It is marked inactive.';
  if (service.confidence === 'low') return 'Its confidence is low: the source is weak or very old.';
  if (service.confidence === 'unverified') return 'Nobody has confirmed it: its confidence is unverified.';
  if (!service.source) return 'It has no source.';
  if (!service.source.url) return 'Its source has no address.';
  if (!service.source.quote) return 'Its source has no quote: the exact words seen on the page.';
  if (!service.assured_date) return 'It has no assured_date: the day on which somebody last looked at its page.';
  if (service.topics.length === 0) return 'It has no topic, so nobody could find it.';
  if (service.service_areas.length === 0) return 'It has no service area, so nobody could find it.';
  return null;
}
