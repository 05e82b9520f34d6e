/** What a programme's room is built with, of what its team wrote in `programmes.yaml`. */
import { told, type RoomConfig } from '../../../flow/room.ts';
import type { AuthoredProgramme, AuthoredReferral } from '../../authored/programmes.ts';
import { roomLanguages, type Spoken } from './room-languages.ts';

const ways = ['form', 'phone', 'text', 'email', 'hours', 'cost'] as const;

export function roomConfigOf(id: string, { name, contacts }: AuthoredProgramme, referral: AuthoredReferral, spoken: Spoken): Omit<RoomConfig, 'seal'> {
  const config = {
    programme: id,
    name: name.trim(),
    lang: 'en',
    inbox: referral.inbox.trim().replace(/\/+$/, ''),
    keys: (referral.keys ?? []).map(({ kty, crv, x, y, kid }) => ({ kty, crv, x, y, kid })),
    hosts: [...(referral.hosts ?? [])],
    ways: filled(ways, contacts),
    told: filled(told, referral),
    exit: referral.exit?.trim() ?? '',
  };
  return { ...config, languages: roomLanguages(config, spoken) };
}

function filled<Name extends string>(names: readonly Name[], given: Partial<Record<Name, string | null>>): Partial<Record<Name, string>> {
  const entries = names.flatMap((name) => {
    const words = given[name]?.trim().replace(/\s+/g, ' ');
    return words ? [[name, words] as const] : [];
  });
  return Object.fromEntries(entries) as Partial<Record<Name, string>>;
}
