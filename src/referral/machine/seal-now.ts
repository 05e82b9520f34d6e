/** Brings the part that seals, at this step and not before, and seals what stands in the form. */
import type { RoomConfig } from '../../flow/room.ts';
import { answersOf, type Written } from '../form/answers-of.ts';
import type { Referral } from '../referral.ts';
import type { Posted } from '../seal/sealed.ts';

type Sealing = typeof import('../seal/seal.ts');

export class SealingMissing extends Error {
  override name = 'SealingMissing';
  constructor(cause: unknown) {
    super('The part of the room that seals could not be loaded, so nothing was sealed or sent.', { cause });
  }
}

let asked = 0;

/** Some browsers remember that a part could not be loaded, so each new try asks by another name. */
async function bringSealing({ seal: address }: RoomConfig): Promise<Sealing> {
  const again = asked === 0 ? '' : `&again=${asked}`;
  asked += 1;
  try {
    return (await import(new URL(`${address}${again}`, document.baseURI).href)) as Sealing;
  } catch (error) {
    throw new SealingMissing(error);
  }
}

/** A new id each time: what is changed is another referral, and the inbox keeps each only once. */
export async function sealNow(room: RoomConfig, form: Written, by: Referral['filledInBy']): Promise<Posted> {
  const answers = answersOf(form, by);
  const { seal } = await bringSealing(room);
  return seal({ id: crypto.randomUUID(), programme: room.programme, filledInBy: by, answers }, room.keys, new Date());
}
