/** Opens the keys that wait: one passphrase is tried on every key file, and those that it opens are open. */
import type { ClosedKey, DeskKey, Problem } from '../desk-state.ts';
import type { Desk } from '../desk.ts';
import { deskWords } from '../desk-words.ts';
import { CannotUnlock, unwrapKey } from '../key/key-file.ts';
import { openingKey, type KeyPair } from '../key/key-pair.ts';
import { openWaiting } from './open-waiting.ts';
import { whyNoKey } from './why-no-key.ts';

const words = deskWords.unlock;

export const deskKey = async (pair: KeyPair, label: string): Promise<DeskKey> => ({ ...(await openingKey(pair)), label, public: pair.public });

async function tryOn({ file, from }: ClosedKey, passphrase: string): Promise<DeskKey | Problem> {
  try {
    return await deskKey(await unwrapKey(file, passphrase), file.programme);
  } catch (error) {
    if (!(error instanceof CannotUnlock)) throw error;
    const field = error.why === 'wrong-passphrase' ? 'passphrase' : 'key-file';
    return { text: whyNoKey(error.why, file.programme === '' ? from : file.programme), field };
  }
}

export async function unlock(desk: Desk, passphrase: string): Promise<void> {
  const { closedKeys } = desk.state;
  if (closedKeys.length === 0) { desk.fail({ text: words.noFile, field: 'key-file' }); return; }
  if (passphrase === '') { desk.fail({ text: words.noPassphrase, field: 'passphrase' }); return; }
  await desk.during(words.busy, async () => {
    const keys: DeskKey[] = [];
    const problems: Problem[] = [];
    const still: ClosedKey[] = [];
    for (const closed of closedKeys) {
      const tried = await tryOn(closed, passphrase);
      if ('privateKey' in tried) {
        keys.push(tried);
      } else {
        problems.push(tried);
        still.push(closed);
      }
    }
    return {
      keys: [...desk.state.keys, ...keys],
      closedKeys: still,
      problems,
      news: keys.map(({ label }) => words.opened(label)).join(' '),
      ...(still.length === 0 && { screen: { at: 'list' } as const }),
    };
  });
  if (desk.state.closedKeys.length === 0) await openWaiting(desk);
}
