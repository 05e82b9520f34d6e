/** Where each programme's room stands: the host's word (`refer-url`) first, then the team's own. */
import type { Flow } from '../../../flow/flow.ts';

const webAddress = (address: string): string | null => {
  try {
    const { protocol, href } = new URL(address, document.baseURI);
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
};

/** Before the conversation begins, so that its rules know who can be reached there. A room with no place is not shown. */
export function placeRooms({ programmes }: Flow, referUrl: string): void {
  for (const [id, { contacts }] of Object.entries(programmes)) {
    if (contacts.room === undefined) continue;
    const place = webAddress(referUrl ? `${referUrl.replace(/\/*$/, '/')}${id}/` : contacts.room);
    if (place && (referUrl || contacts.room)) contacts.room = place;
    else delete contacts.room;
  }
}
