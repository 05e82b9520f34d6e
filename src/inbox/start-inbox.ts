/** The inbox from its settings to a server that takes referrals in, and back down without losing one. */
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { openDatabase, type Place } from './database/open-database.ts';
import { forgetRates } from './http/rate-store.ts';
import { makeServer } from './http/server.ts';
import type { Tokens } from './http/staff-only.ts';
import { Letters } from './mail/letters.ts';
import { PostOffice, type Times } from './mail/post-office.ts';
import { makeMailer, type Mail, type Named } from './mail/smtp.ts';
import { CannotListen } from './settings/cannot-listen.ts';
import { Referrals } from './referrals/referrals.ts';
import { removeOld } from './referrals/retention.ts';

export interface Settings {
  host: string;
  port: number;
  place: Place;
  programmes: readonly Named[];
  origins: readonly string[];
  tokens: Tokens;
  rate: number;
  retentionDays: number;
  mail?: Mail;
  mailTimes?: Times;
}

export interface Inbox {
  address: string;
  stop: () => Promise<void>;
}

const HOUR = 3_600_000;

export async function startInbox(settings: Settings, log: Logger): Promise<Inbox> {
  const { host, port, programmes, mail, mailTimes, retentionDays } = settings;
  const database = await openDatabase(settings.place, log);
  const letters = new Letters(database);
  const office = mail && new PostOffice(letters, makeMailer(mail, programmes), log, mailTimes);
  const tidy = (): void => {
    Promise.all([removeOld(database, retentionDays, log), forgetRates(database)]).catch((error: unknown) => { log.error({ reason: (error as Error).message }, 'old referrals could not be removed; in an hour again'); });
  };
  const tidying = setInterval(tidy, HOUR);
  const stopRest = async (): Promise<void> => {
    clearInterval(tidying);
    await office?.close();
    await database.close();
  };
  try {
    const app = await makeServer({
      ...settings,
      programmes: programmes.map(({ id }) => id),
      database,
      referrals: new Referrals(database),
      arrived: () => { office?.wake(); },
      mail: async () => (office === undefined ? 'off' : (await letters.late()) ? 'late' : 'ok'),
      log,
    });
    await app.listen({ host, port }).catch((error: unknown) => { throw new CannotListen(host, port, error); });
    tidy();
    const { port: taken } = app.server.address() as AddressInfo;
    return {
      address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
      stop: async () => {
        await app.close();
        await stopRest();
      },
    };
  } catch (error) {
    await stopRest();
    throw error;
  }
}
