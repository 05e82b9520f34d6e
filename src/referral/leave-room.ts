/**
 * Leaving the room. In a chat's frame the chat leaves with it, to where the host's page says. On a page of its own it covers,
 * wipes and replaces, as the chat does, and goes where the room's own build says.
 */
import { cover, exitAddress, replacePage } from '../element/leave.ts';
import type { Chat } from './chat/wait-for-chat.ts';

export interface WayOut {
  chat: Chat | null;
  /** Where a page of its own goes. Empty: to the same page as a chat whose host names none. */
  exit: string;
}

export function leaveRoom({ chat, exit }: WayOut, wipe: () => void): void {
  cover();
  wipe();
  if (chat) chat.tell('leave');
  else void replacePage(exitAddress(exit), () => undefined);
}
