/** What can go wrong on the line between her phone and the inbox, once. */
import type { Chance } from './seeded.ts';

export type Fault =
  | { kind: 'none' }
  /** Nobody listens. */
  | { kind: 'refused' }
  /** Her words are cut off after so many bytes; the line ends by a reset or as if all were said. */
  | { kind: 'cut going'; after: number; reset: boolean }
  /** The inbox has it, and its answer is cut off after so many bytes. */
  | { kind: 'cut coming'; after: number; reset: boolean }
  /** Somebody on the way answers in its place. */
  | { kind: 'answered'; as: string }
  /** Nobody ever answers; with `arrives` the inbox got it all the same. */
  | { kind: 'silence'; arrives: boolean }
  /** It reaches the inbox twice, at once or after each other; she hears one of the answers. */
  | { kind: 'doubled'; atOnce: boolean; hears: 0 | 1 }
  /** It comes in drops. */
  | { kind: 'slow'; drop: number };

const answer = (status: string, headers: string[], body: string): string =>
  [`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close', '', body].join('\r\n');

const PAGE = '<!doctype html><title>Welcome to the hotel</title>';

const strangers = [
  answer('500 Internal Server Error', [], 'Oops'),
  answer('502 Bad Gateway', ['Content-Type: text/html'], PAGE),
  answer('503 Service Unavailable', ['Retry-After: 0'], ''),
  answer('503 Service Unavailable', ['Retry-After: Sat, 01 Jan 2050 00:00:00 GMT'], ''),
  answer('429 Too Many Requests', ['Retry-After: 0'], ''),
  answer('429 Too Many Requests', ['Retry-After: 86400'], ''),
  answer('429 Too Many Requests', ['Retry-After: soon'], ''),
  answer('200 OK', ['Content-Type: text/html'], PAGE),
  answer('200 OK', ['Content-Type: application/json'], '{"id":"00000000-0000-4000-8000-000000000000","receivedAt":"2026-01-01T00:00:00.000Z"}'),
  answer('201 Created', ['Content-Type: application/json'], '{}'),
  answer('302 Found', ['Location: /log-in'], ''),
  answer('403 Forbidden', ['Content-Type: text/html'], PAGE),
  'SSH-2.0-OpenSSH_9.6\r\n',
];

/** A request is between 6 and 7 kB, an answer about 600 bytes: any place in them may be the last. */
export const anyFault = (chance: Chance): Fault => {
  const reset = chance.next() < 0.7;
  const choices: (() => Fault)[] = [
    () => ({ kind: 'none' }),
    () => ({ kind: 'none' }),
    () => ({ kind: 'refused' }),
    () => ({ kind: 'cut going', after: chance.whole(7000), reset }),
    () => ({ kind: 'cut coming', after: chance.whole(700), reset }),
    () => ({ kind: 'cut coming', after: 0, reset }),
    () => ({ kind: 'answered', as: chance.of(strangers) }),
    () => ({ kind: 'silence', arrives: chance.next() < 0.5 }),
    () => ({ kind: 'doubled', atOnce: chance.next() < 0.5, hears: chance.next() < 0.5 ? 0 : 1 }),
    () => ({ kind: 'slow', drop: 1 + chance.whole(2000) }),
  ];
  return chance.of(choices)();
};
