/**
 * In a frame, the room opens only for a chat on a page that its own build names. The chat hands over a port: what the
 * room says through it is heard by that chat, and by no other listener of the page.
 */
import { readFromChat, type FromRoom } from '../../flow/room-talk.ts';

export interface Chat {
  area: string;
  /** What it speaks; empty when it did not say. */
  lang: string;
  tell: (word: FromRoom) => void;
}

export const isFramed = (): boolean => window.parent !== window;

/**
 * Every page around it is one that the build names. Where the browser does not tell, or hides it because the frame sends
 * no referrer, the message's own origin and `frame-ancestors` see to it.
 */
const isAmong = (hosts: readonly string[]): boolean => {
  const { ancestorOrigins } = location as Partial<Location>;
  return ancestorOrigins === undefined || Array.from(ancestorOrigins).every((origin) => origin === 'null' || hosts.includes(origin));
};

/** Listens from the start; `opened` hears the first chat that may hold this room, and no second one. */
export function waitForChat(hosts: readonly string[], opened: (chat: Chat) => void): void {
  const listening = new AbortController();
  window.addEventListener(
    'message',
    ({ origin, source, data, ports: [port] }: MessageEvent<unknown>) => {
      const said = readFromChat(data);
      if (source !== window.parent || !hosts.includes(origin) || !isAmong(hosts) || said === null || port === undefined) return;
      listening.abort();
      const tell = (word: FromRoom): void => { port.postMessage(word); };
      tell('size');
      opened({ area: said.area ?? '', lang: said.lang ?? '', tell });
    },
    { signal: listening.signal },
  );
}
