/** Leaving the room: in a chat's frame the chat leaves with it; on a page of its own it covers, wipes and replaces, as the chat does. */
import { cover, exitAddress, replacePage } from '../element/leave.ts';
import type { Chat } from './chat/wait-for-chat.ts';

export function leaveRoom(chat: Chat | null, wipe: () => void): void {
  cover();
  wipe();
  if (chat) chat.tell('leave');
  else void replacePage(exitAddress(''));
}
