/** `programmes.yaml` as its team wrote it. */
import type { Condition } from '../../flow/condition.ts';
import type { Fit, Status, Way } from '../../flow/programme.ts';

export type Programmes = Record<string, AuthoredProgramme>;

export interface AuthoredProgramme {
  name: string;
  area: string;
  status: Status;
  areas: string[];
  checked?: string;
  rules: { when?: Condition; fit: Fit }[];
  contacts: Partial<Record<Way | 'hours' | 'cost', string | null>>;
}
