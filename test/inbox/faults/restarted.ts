/** An inbox that is killed and comes back on the same port, each time with another wrong clock. */
import { startChild, type Child } from '../support/child.ts';
import { freePort } from '../../support/free-port.ts';
import type { Chance } from './seeded.ts';

const YEARS = 3 * 365 * 86_400_000;
const wrongClock = new URL('wrong-clock.mjs', import.meta.url).href;

export interface Restarted {
  port: number;
  address: string;
  kill: () => Promise<void>;
  down: () => Promise<void>;
  up: () => Promise<void>;
  stop: () => Promise<number | null>;
}

export async function restarted(chance: Chance, args: readonly string[], env: Record<string, string> = {}): Promise<Restarted> {
  const port = await freePort();
  const start = (): Promise<Child> =>
    startChild([...args, '--port', String(port)], { ...env, NODE_OPTIONS: `--import=${wrongClock}`, WRONG_CLOCK: String(Math.round((chance.next() * 2 - 1) * YEARS)) });
  let child = await start();
  const down = (): Promise<void> => child.kill();
  const up = async (): Promise<void> => { child = await start(); };
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    down,
    up,
    kill: async () => {
      await down();
      await up();
    },
    stop: () => child.terminate(),
  };
}
