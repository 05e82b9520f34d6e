/** Leave, urgent help and a person: there, named, large enough for a shaking thumb, and covered by nothing. */
import { nameOf } from '../../support/accessible.ts';
import type { Chat } from '../../support/chat.ts';

const SMALLEST = 48;

export const waysOut = (chat: Chat, names: readonly string[]): string[] => names.flatMap((name) => amissWith(name, chat));

function amissWith(name: string, chat: Chat): string[] {
  const button = chat.all('button').find((each) => nameOf(each) === name);
  if (button === undefined) return [`there is no “${name}”`];
  const box = button.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return [
    ...(button.matches(':disabled, [aria-disabled="true"]') ? [`“${name}” is disabled`] : []),
    ...(box.width < SMALLEST || box.height < SMALLEST ? [`“${name}” measures ${Math.round(box.width)} × ${Math.round(box.height)}`] : []),
    ...(box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight ? [`“${name}” is not whole on the screen`] : []),
    ...(button.contains(chat.root.elementFromPoint(x, y)) ? [] : [`“${name}” is covered`]),
  ];
}
