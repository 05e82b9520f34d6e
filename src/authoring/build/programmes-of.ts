/** What of the programmes' configuration the browser needs. A contact that is empty is not there. */
import { ways, type Programme } from '../../flow/programme.ts';
import type { AuthoredProgramme, Programmes } from '../authored/programmes.ts';
import { mapped } from './mapped.ts';

export const programmesOf = (programmes: Programmes): Record<string, Programme> => mapped(programmes, programmeOf);

export function programmeOf({ status, areas, rules, contacts }: Pick<AuthoredProgramme, 'status' | 'areas' | 'rules' | 'contacts'>): Programme {
  const filled = ways.flatMap((way) => {
    const contact = contacts[way]?.trim();
    return contact ? [[way, contact] as const] : [];
  });
  return {
    status,
    areas: [...areas],
    rules: rules.map(({ when, fit }) => ({ ...(when ? { when } : {}), fit })),
    contacts: Object.fromEntries(filled),
  };
}
