/** Many women send at once, each over a bad line of her own. What each was told is kept. */
import { deliver, type Delivered, type Posted } from '../../../src/referral/deliver.ts';
import { shaped } from '../support/sealed.ts';
import { BadLine } from './bad-line.ts';
import { anyFault, type Fault } from './fault.ts';
import { setHerClock, setHerClockRight } from './her-clock.ts';
import type { Chance } from './seeded.ts';

export interface Sent {
  posted: Posted;
  told: Delivered;
  faults: Fault['kind'][];
}

/** Short enough for thousands of runs; her phone has 30 s, and waits of seconds. */
export const hurried = { timeoutMs: 400, tries: 5, firstWaitMs: 10, longestWaitMs: 200, withinMs: 20_000 };

export async function sendOne(chance: Chance, inbox: () => number): Promise<Sent> {
  const posted = shaped();
  const line = new BadLine(inbox);
  await line.open();
  const faults: Fault['kind'][] = [];
  const told = await deliver(line.address, posted, {
    ...hurried,
    random: chance.next,
    fetch: async (...request) => {
      line.fault = anyFault(chance);
      setHerClock(chance);
      faults.push(line.fault.kind);
      await (line.fault.kind === 'refused' ? line.close() : line.open());
      return fetch(...request);
    },
  });
  await line.close();
  return { posted, told, faults };
}

export interface Storm {
  name: string;
  /** Something worse than a bad line happens to the inbox, and ends. */
  break: () => Promise<void>;
}

export interface Sending {
  runs: number;
  atOnce: number;
  chance: Chance;
  inbox: () => number;
  storms: readonly Storm[];
  /** How many storms there are in all. */
  stormy: number;
}

export async function sendMany({ runs, atOnce, chance, inbox, storms, stormy }: Sending): Promise<{ sent: Sent[]; storms: string[] }> {
  const sent: Sent[] = [];
  const names: string[] = [];
  // Each kind in turn, at moments of chance.
  const moments = new Map(Array.from({ length: stormy }, (_, at) => [Math.floor(((at + chance.next()) * runs) / stormy), storms[at % storms.length]]));
  let begun = 0;
  let storm: Promise<void> = Promise.resolve();
  const one = async (): Promise<void> => {
    while (begun < runs) {
      const moment = moments.get(begun);
      begun += 1;
      if (moment !== undefined) {
        names.push(moment.name);
        // One after the other; those who are sending are in the middle of it.
        storm = storm.then(() => moment.break());
      } else if (chance.next() < 0.9) {
        // Most who come meanwhile come later, or nearly nobody would get through.
        await storm;
      }
      sent.push(await sendOne(chance, inbox));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  await storm;
  setHerClockRight();
  return { sent, storms: names };
}
