/** What can lie over the conversation. Nothing under it is lost, and one tap leads back. */
import type { Act } from './press.ts';

export type Sheet = { kind: 'page'; page: string; over: Sheet | null } | { kind: 'room'; programme: string } | { kind: 'menu' } | { kind: 'restart' };

/** The sheet that she opened, or `undefined` when what she did opens none. Urgent help leads back to the room she was in. */
export function sheetOpenedBy(act: Act, before: Sheet | null): Sheet | undefined {
  if (act.do === 'page') return { kind: 'page', page: act.page, over: before && under(before) };
  if (act.do === 'room') return { kind: 'room', programme: act.programme };
  if (act.do === 'menu') return { kind: 'menu' };
  return act.do === 'ask-restart' ? { kind: 'restart' } : undefined;
}

const under = (sheet: Sheet): Sheet | null => (sheet.kind === 'room' ? sheet : sheetUnder(sheet));

/** What is there again when this one closes. */
export const sheetUnder = (sheet: Sheet | null): Sheet | null => (sheet?.kind === 'page' ? sheet.over : null);
