/** What stands before the words of a change: colour is never the only sign. */
import type { Change } from '../picture.ts';

export const changeSigns: Record<Change, string> = { added: '+ ', removed: '– ', changed: 'changed · ' };
