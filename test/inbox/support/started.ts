/** An inbox that runs inside the test, on a free port, with everything it logs kept to look at. */
import { after } from 'node:test';
import type { Place } from '../../../src/inbox/database/open-database.ts';
import { makeLog } from '../../../src/inbox/http/log.ts';
import { startInbox, type Settings } from '../../../src/inbox/start-inbox.ts';

export const TOKEN = 'a-token-of-the-tests-that-nobody-would-guess';
export const staff = { Authorization: `Bearer ${TOKEN}` };

export interface Started {
  address: string;
  log: () => string;
  stop: () => Promise<void>;
}

const running = new Set<Started>();
after(async () => {
  for (const each of running) await each.stop();
});

export async function started(place: Place, changes: Partial<Settings> = {}): Promise<Started> {
  let logged = '';
  const log = makeLog({ write: (line) => { logged += line; } });
  const inbox = await startInbox(
    {
      host: '127.0.0.1',
      port: 0,
      place,
      programmes: [{ id: 'centre', name: 'Our Centre' }],
      origins: ['https://refer.example'],
      tokens: { centre: [TOKEN] },
      rate: 1_000_000,
      retentionDays: 30,
      ...changes,
    },
    log,
  );
  const one: Started = {
    address: inbox.address,
    log: () => logged,
    stop: async () => {
      if (running.delete(one)) await inbox.stop();
    },
  };
  running.add(one);
  return one;
}
