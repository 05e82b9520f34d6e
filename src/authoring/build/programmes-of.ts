/** What of the programmes' configuration the browser needs. A contact that is empty is not there. */
import { ways, type Programme } from '../../flow/programme.ts';
import type { AuthoredProgramme, AuthoredReferral, Programmes } from '../authored/programmes.ts';
import { mapped } from './mapped.ts';

export const programmesOf = (programmes: Programmes): Record<string, Programme> => mapped(programmes, programmeOf);

export function programmeOf({ status, areas, rules, contacts, referral }: Pick<AuthoredProgramme, 'status' | 'areas' | 'rules' | 'contacts' | 'referral'>): Programme {
  const filled = ways.flatMap((way) => {
    const contact = way === 'room' ? roomOf(referral) : contacts[way]?.trim();
    return contact || (way === 'room' && contact === '') ? [[way, contact] as const] : [];
  });
  return {
    status,
    areas: [...areas],
    rules: rules.map(({ when, fit }) => ({ ...(when ? { when } : {}), fit })),
    contacts: Object.fromEntries(filled),
  };
}

/** A room that has no key or no inbox stays shut, so nobody is sent to it. Empty: the host says where it stands. */
const roomOf = (referral: AuthoredReferral | undefined): string | undefined =>
  referral?.keys?.length && referral.inbox?.trim() ? (referral.room?.trim() ?? '') : undefined;
