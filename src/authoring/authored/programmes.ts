/** `programmes.yaml` as its team wrote it. */
import type { Condition } from '../../flow/condition.ts';
import type { Fit, Status, Way } from '../../flow/programme.ts';
import type { PublicKey, Told } from '../../flow/room.ts';

export type Programmes = Record<string, AuthoredProgramme>;

export interface AuthoredProgramme {
  name: string;
  area: string;
  status: Status;
  areas: string[];
  checked?: string;
  rules: { when?: Condition; fit: Fit }[];
  contacts: Partial<Record<Exclude<Way, 'room'> | 'hours' | 'cost', string | null>>;
  referral?: AuthoredReferral;
}

/** Where her sealed referral goes, to whom it is sealed, and what the team says about it. */
export interface AuthoredReferral extends Partial<Record<Told, string | null>> {
  /** Empty until somebody knows it: the desk’s text to paste leaves it so. */
  inbox: string | null;
  room?: string;
  exit?: string;
  keys?: AuthoredKey[];
  hosts?: string[];
}

/** As it was pasted: perhaps with the private half, which `check` stops. */
export type AuthoredKey = PublicKey & { d?: string };
