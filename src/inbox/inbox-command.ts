/** `signpost-chat inbox`: from what was typed and set to a running inbox, until it is asked to stop. */
import type { DestinationStream } from 'pino';
import { DatabaseAway } from './database/database.ts';
import { FolderInUse } from './database/folder-holder.ts';
import { FolderUnusable } from './database/folder-unusable.ts';
import { DatabaseNewer } from './database/migrate.ts';
import { NotDurable } from './database/open-database.ts';
import { makeLog } from './http/log.ts';
import { CannotListen } from './settings/cannot-listen.ts';
import { help } from './settings/help.ts';
import { readSettings, type Environment, type ReadProgrammes } from './settings/read-settings.ts';
import { readTyped } from './settings/typed.ts';
import { WrongSettings } from './settings/wrong-settings.ts';
import { startInbox } from './start-inbox.ts';

export interface Surroundings {
  env: Environment;
  readProgrammes: ReadProgrammes;
  write: (text: string) => void;
  writeError: (text: string) => void;
  /** Resolves when it is time to stop. */
  asked: Promise<unknown>;
  /** Where the log goes; standard output when it is not said. */
  log?: DestinationStream;
}

const cannotStart = [DatabaseAway, DatabaseNewer, FolderInUse, FolderUnusable, NotDurable, CannotListen];

export async function inboxCommand(args: readonly string[], { env, readProgrammes, write, writeError, asked, log: to }: Surroundings): Promise<number> {
  try {
    const typed = readTyped(args);
    if (typed.help === true) {
      write(help);
      return 0;
    }
    const settings = readSettings(typed, env, readProgrammes);
    const log = makeLog(to);
    const inbox = await startInbox(settings, log);
    const { origins, mail, place, programmes } = settings;
    log.info(
      { address: inbox.address, programmes: programmes.map(({ id }) => id), origins, mail: mail === undefined ? 'off' : 'on', database: 'url' in place ? 'postgres' : 'folder' },
      'the inbox takes referrals',
    );
    await asked;
    log.info('stopping: what is in hand is finished first');
    await inbox.stop();
    log.info('stopped');
    return 0;
  } catch (error) {
    const status = error instanceof WrongSettings ? 2 : cannotStart.some((kind) => error instanceof kind) ? 1 : undefined;
    if (status === undefined) throw error;
    writeError(`${(error as Error).message}\n`);
    return status;
  }
}
