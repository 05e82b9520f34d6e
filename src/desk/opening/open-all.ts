/** Opens many, one after the other. One that does not open never stops the others. */
import type { Referral } from '../../referral/referral.ts';
import { CannotOpen, type WhyClosed } from '../../referral/seal/cannot-open.ts';
import { openSealed, type OpeningKey } from '../../referral/seal/open.ts';
import type { Sealed } from './dropped.ts';

export interface Opened {
  referral: Referral;
  /** What this page has no place for; shown below the rest. */
  unread: [name: string, text: string][];
  from: string;
  /** The id outside is not the one inside. What is inside was sealed, so that is what is shown. */
  labelDiffers: boolean;
  /** Another referral has the same id and says something else. */
  twin: boolean;
}

export interface Trouble {
  from: string;
  why: WhyClosed | 'same';
  sealedTo: string[];
  /** To be tried again when another key is there. */
  again?: Sealed;
}

export interface Tried {
  opened: Opened[];
  troubles: Trouble[];
}

const time = ({ referral: { sealedAt } }: Opened): number => {
  const parsed = Date.parse(sealedAt);
  return Number.isNaN(parsed) ? 0 : parsed;
};

export const newestFirst = (opened: Opened[]): Opened[] => [...opened].sort((one, other) => time(other) - time(one));

const same = (one: Opened, other: Opened): boolean =>
  JSON.stringify([one.referral, one.unread]) === JSON.stringify([other.referral, other.unread]);

export async function openAll(
  sealed: Sealed[],
  keys: OpeningKey[],
  already: Opened[],
  tell: (done: number) => void = () => undefined,
): Promise<Tried> {
  const opened = [...already];
  const troubles: Trouble[] = [];
  for (const [at, each] of sealed.entries()) {
    tell(at);
    try {
      const { referral, unread } = await openSealed(each.sealed, keys);
      const labelDiffers = each.id !== undefined && each.id.toLowerCase() !== referral.id.toLowerCase();
      const one: Opened = { referral, unread, from: each.from, labelDiffers, twin: false };
      const others = opened.filter((other) => other.referral.id === referral.id);
      if (others.some((other) => same(one, other))) {
        troubles.push({ from: each.from, why: 'same', sealedTo: [] });
        continue;
      }
      for (const other of others) opened[opened.indexOf(other)] = { ...other, twin: true };
      opened.push({ ...one, twin: others.length > 0 });
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error;
      const { why, sealedTo } = error;
      troubles.push({ from: each.from, why, sealedTo, ...(why === 'other-key' && { again: each }) });
    }
  }
  return { opened: newestFirst(opened), troubles };
}
