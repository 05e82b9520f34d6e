/** In which language words stand on the screen, and tidying after a test that changed it. */
import { heardText } from './accessible.ts';
import type { Chat } from './chat.ts';
import { withdraw } from './flows/variant.ts';
import { tidy } from './mount.ts';
import { restoreNetwork } from './network.ts';

/** The language that the words are marked as being in, nearest first. */
export const langOf = (element: Element | undefined): string => element?.closest<HTMLElement>('[lang]')?.lang ?? '';

/** The innermost element that holds exactly these words. */
export function holding(chat: Chat, words: string): HTMLElement {
  const all = [...chat.root.querySelectorAll<HTMLElement>('*')].filter((each) => each.checkVisibility() && heardText(each) === words);
  const innermost = all.at(-1);
  if (innermost === undefined) throw new Error(`Nothing holds exactly "${words}". There was: ${chat.text()}`);
  return innermost;
}

export function tidyLanguage(): void {
  restoreNetwork();
  withdraw();
  tidy();
  document.documentElement.lang = 'en';
}
