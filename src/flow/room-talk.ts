/**
 * All that a chat and a referral room say to each other. No message of the room carries anything she wrote, and none
 * of the chat carries a key, a label or an address: an area at most, and only when she said so.
 */
export type FromRoom = 'size' | 'leave' | 'sent' | 'closed';

export interface FromChat {
  signpost: 'open';
  area?: string;
}

const saidByRoom: readonly unknown[] = ['size', 'leave', 'sent', 'closed'] satisfies FromRoom[];
const LONGEST_AREA = 80;

/** What the room said, or null when it is none of its few words. */
export const readFromRoom = (data: unknown): FromRoom | null => (saidByRoom.includes(data) ? (data as FromRoom) : null);

export function readFromChat(data: unknown): FromChat | null {
  if (typeof data !== 'object' || data === null) return null;
  const { signpost, area, ...more } = data as Record<string, unknown>;
  if (signpost !== 'open' || Object.keys(more).length > 0) return null;
  if (area === undefined) return { signpost };
  return typeof area === 'string' && area.length <= LONGEST_AREA ? { signpost, area } : null;
}
