/** Types the sheet from the safe back in. What is wrong is named by its group. */
import type { Desk } from '../desk.ts';
import { deskWords } from '../desk-words.ts';
import { pairOf } from '../key/key-pair.ts';
import { fromGroups, MistypedGroups } from '../recovery/sheet-code.ts';

const words = deskWords.recover;

export async function recover(desk: Desk, groups: string[]): Promise<void> {
  try {
    const recovered = await pairOf(await fromGroups(groups));
    desk.go({ at: 'make', recovered });
  } catch (error) {
    if (!(error instanceof MistypedGroups)) throw error;
    desk.set({ screen: { at: 'recover', wrong: error.groups } });
    desk.fail({ text: error.groups.length === 0 ? words.apart : words.wrong(error.groups), field: `group-${error.groups[0] ?? 1}` });
  }
}
