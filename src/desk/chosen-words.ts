/** What she chose, in the words that she read. A choice of a room newer than this desk is shown by its own name. */
import { choices, type Chosen } from '../referral/form/choices.ts';
import { roomWords, type RoomWord } from '../words/room-words.ts';

export function chosenWords(field: Chosen, id: string): string;
export function chosenWords(field: Chosen, id: string | undefined): string | undefined;
export function chosenWords(field: Chosen, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const offered: Readonly<Record<string, RoomWord>> = choices[field];
  const word = Object.hasOwn(offered, id) ? offered[id] : undefined;
  return word === undefined ? id : roomWords[word];
}
