/** What the browser may do for a room: nothing but its own files, and one request to the inbox. */
import type { RoomConfig } from '../../../flow/room.ts';

type Known = Pick<RoomConfig, 'inbox' | 'hosts'>;

/** What a page can say of itself. Who may hold it in a frame has to come as a header. */
export const metaPolicy = ({ inbox }: Known): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${new URL(inbox).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** What the server of the room sends with every file of it; `headers.json` lies beside the page. */
export const roomHeaders = (known: Known): Record<string, string> => ({
  'Content-Security-Policy': `${metaPolicy(known)}; frame-ancestors ${known.hosts.length === 0 ? "'none'" : known.hosts.join(' ')}`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-read=()',
  // A new build is met at once, and no page of hers is kept in a cache.
  'Cache-Control': 'no-store',
});
