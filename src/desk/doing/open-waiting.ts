/** Opens sealed referrals with the keys that are open, and tells how it went. */
import type { Desk } from '../desk.ts';
import { deskWords } from '../desk-words.ts';
import type { Sealed } from '../opening/dropped.ts';
import { openAll, type Trouble } from '../opening/open-all.ts';

const { add } = deskWords;
/** Said aloud at every so many; a screen reader would speak of nothing else. */
const TOLD_EVERY = 10;

export async function openSealedAt(desk: Desk, sealed: Sealed[], notRead = 0): Promise<void> {
  const { opened: before, keys, troubles } = desk.state;
  await desk.during(add.busy(0, sealed.length), async (tell) => {
    const tried = await openAll(sealed, keys, before, (done) => {
      if (done % TOLD_EVERY === 0) tell(add.busy(done, sealed.length));
    });
    return {
      screen: { at: 'list' },
      opened: tried.opened,
      troubles: [...troubles, ...tried.troubles],
      news: add.done(tried.opened.length - before.length, tried.troubles.length + notRead),
    };
  });
}

/** What waited for a key, and what was sealed to one that is here only now. */
export async function openWaiting(desk: Desk): Promise<void> {
  const { keys, waiting, troubles } = desk.state;
  const here = new Set(keys.map(({ thumbprint }) => thumbprint));
  const isFor = ({ again, sealedTo }: Trouble): boolean => again !== undefined && sealedTo.some((kid) => here.has(kid));
  const again = troubles.filter(isFor).flatMap((trouble) => trouble.again ?? []);
  if (keys.length === 0 || waiting.length + again.length === 0) return;
  desk.set({ troubles: troubles.filter((trouble) => !isFor(trouble)), waiting: [] });
  await openSealedAt(desk, [...waiting, ...again]);
}
