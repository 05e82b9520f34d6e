/** Files of any kind, chosen, dropped or pasted: keys wait for their passphrase, referrals open or wait for a key. */
import type { ClosedKey, Problem } from '../desk-state.ts';
import type { Desk } from '../desk.ts';
import { CannotUnlock } from '../key/key-file.ts';
import { readKeyFile } from '../key/read-key-file.ts';
import { readDropped, type Dropped } from '../opening/dropped.ts';
import type { Trouble } from '../opening/open-all.ts';
import { openSealedAt } from './open-waiting.ts';
import { whyNoKey } from './why-no-key.ts';

export interface TextFile {
  name: string;
  text: string;
}

type DroppedKey = Extract<Dropped, { kind: 'key' }>;

/** A key that is here already, open or closed, is not asked for again. */
function closedKeyOf(desk: Desk, { from, key }: DroppedKey): ClosedKey | Problem | undefined {
  try {
    const file = readKeyFile(key);
    const { closedKeys, keys } = desk.state;
    const known = [...closedKeys.map((closed) => closed.file), ...keys].some((other) => other.public.kid === file.public.kid);
    return known ? undefined : { from, file };
  } catch (error) {
    if (!(error instanceof CannotUnlock)) throw error;
    return { text: `${from}: ${whyNoKey(error.why, '')}`, field: 'key-file' };
  }
}

function takeKeys(desk: Desk, dropped: DroppedKey[]): void {
  for (const each of dropped) {
    const taken = closedKeyOf(desk, each);
    if (taken === undefined) continue;
    const { closedKeys, problems } = desk.state;
    desk.set('file' in taken ? { closedKeys: [...closedKeys, taken], screen: { at: 'unlock' } } : { problems: [...problems, taken] });
  }
}

export async function takeFiles(desk: Desk, files: TextFile[]): Promise<void> {
  const dropped = files.map(({ name, text }) => readDropped(name, text));
  desk.set({ problems: [], news: '' });
  takeKeys(desk, dropped.filter((each) => each.kind === 'key'));

  const unread: Trouble[] = dropped.filter((each) => each.kind === 'neither').map(({ from, why }) => ({ from, why, sealedTo: [] }));
  desk.set({ troubles: [...desk.state.troubles, ...unread] });
  const sealed = dropped.flatMap((each) => (each.kind === 'sealed' ? each.each : []));
  const { keys, closedKeys, waiting } = desk.state;
  if (keys.length === 0 || closedKeys.length > 0) desk.set({ waiting: [...waiting, ...sealed] });
  else if (sealed.length + unread.length > 0) await openSealedAt(desk, sealed, unread.length);
}

export function takeAwayKey(desk: Desk, closed: ClosedKey): void {
  desk.set({ closedKeys: desk.state.closedKeys.filter((other) => other !== closed), problems: [] });
}
