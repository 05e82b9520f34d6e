/** `signpost-chat dev`: a page that follows what an author writes, until she stops it. */
import { existsSync, statSync } from 'node:fs';
import process from 'node:process';
import { startDev } from '../dev/start-dev.ts';
import type { Arguments } from './arguments.ts';
import { lookAt } from './look-at.ts';
import { reportProblems } from './report.ts';
import type { Terminal } from './terminal.ts';
import { WrongUse } from './wrong-use.ts';

/** Beside the demo's own 8080. */
const PORT = 8081;

export async function devCommand({ folder, programmes, port }: Arguments, terminal: Terminal): Promise<number> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    reportProblems(lookAt(folder, terminal.today).problems, terminal);
    return 1;
  }
  const watched = { path: folder, today: terminal.today, ...(programmes === undefined ? {} : { programmes }) };
  const { stop } = await startDev(watched, portOf(port), terminal);
  await asked('SIGINT', 'SIGTERM');
  await stop();
  terminal.write('\nStopped.\n');
  return 0;
}

function portOf(given: string | undefined): number {
  const port = given === undefined ? PORT : Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new WrongUse(`“${given ?? ''}” is no port. A port is a number up to 65535, for example: --port ${PORT}`);
}

const asked = (...signals: NodeJS.Signals[]): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => { resolve(); });
  });
