/** What a template of the room may read. It holds no word she wrote. */
import type { RoomConfig } from '../../flow/room.ts';
import type { Referral } from '../referral.ts';
import type { Say } from '../language/say.ts';
import type { Field } from './fields.ts';
import type { Problem } from './problems-of.ts';

export interface View {
  room: RoomConfig;
  say: Say;
  /** The language of these words. */
  lang: string;
  by: Referral['filledInBy'];
  /** What is wrong with a field now. */
  problemAt: (field: Field) => Problem | undefined;
  /** What she told the guide, and asked to have passed on. */
  area: string;
}
