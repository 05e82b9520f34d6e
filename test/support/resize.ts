/**
 * Gives the window another size, with a chat on the page: WebKit reads the media queries of a shadow
 * root anew only while one like it is there, and would style later chats for the size before.
 */
import { Chat } from './chat.ts';
import { setViewport } from './in-page/commands.ts';

export const DESKTOP = [1280, 800] as const;

export async function resize(width: number, height: number): Promise<void> {
  const witness = await Chat.mount();
  witness.element.show();
  await witness.says('This is a guide');
  await setViewport(width, height);
  witness.element.remove();
}
