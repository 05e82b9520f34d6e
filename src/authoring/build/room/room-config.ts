/** What a programme's room is built with, of what its team wrote in `programmes.yaml`. */
import { told, type RoomConfig } from '../../../flow/room.ts';
import type { AuthoredProgramme } from '../../authored/programmes.ts';
import { roomLanguages, type Spoken } from './room-languages.ts';

const ways = ['form', 'phone', 'text', 'email', 'hours', 'cost'] as const;

/** Undefined while the team has no inbox: there is nothing yet that the room could send to. */
export function roomConfigOf(id: string, { name, contacts, referral }: AuthoredProgramme, spoken: Spoken): Omit<RoomConfig, 'seal'> | undefined {
  const inbox = referral?.inbox?.trim().replace(/\/+$/, '');
  if (referral === undefined || !inbox) return undefined;
  const config = {
    programme: id,
    name: name.trim(),
    lang: 'en',
    inbox,
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
