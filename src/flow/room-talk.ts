/**
 * All that a chat and a referral room say to each other. No message of the room carries anything she wrote, and none
 * of the chat carries a key, a label or an address: the language she reads in, and an area only when she said so.
 */
export type FromRoom = 'size' | 'leave' | 'sent' | 'closed';

export interface FromChat {
  signpost: 'open';
  /** The language of the chat. A room that does not speak it keeps to its own. */
  lang?: string;
  area?: string;
}

const saidByRoom: readonly unknown[] = ['size', 'leave', 'sent', 'closed'] satisfies FromRoom[];
const LONGEST_AREA = 80;
const LONGEST_LANGUAGE = 35;

/** What the room said, or null when it is none of its few words. */
export const readFromRoom = (data: unknown): FromRoom | null => (saidByRoom.includes(data) ? (data as FromRoom) : null);

export function readFromChat(data: unknown): FromChat | null {
  if (typeof data !== 'object' || data === null) return null;
  const { signpost, lang, area, ...more } = data as Record<string, unknown>;
  if (signpost !== 'open' || Object.keys(more).length > 0) return null;
  if (!isShort(lang, LONGEST_LANGUAGE) || !isShort(area, LONGEST_AREA)) return null;
  return { signpost, ...(lang === undefined ? {} : { lang }), ...(area === undefined ? {} : { area }) };
}

const isShort = (text: unknown, longest: number): text is string | undefined => text === undefined || (typeof text === 'string' && text.length <= longest);
