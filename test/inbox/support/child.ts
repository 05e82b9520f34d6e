/** The inbox as a process of its own, as a team runs it, to be killed and started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { project } from '../../support/run/run-command.ts';
import { TOKEN } from './started.ts';

export interface Child {
  address: string;
  pid: number;
  /** As the system does it when there is no more memory, or a power cut: nothing is finished. */
  kill: () => Promise<void>;
  /** As a service manager does it. Gives the exit status. */
  terminate: () => Promise<number | null>;
  log: () => string;
}

export class DidNotStart extends Error {
  override name = 'DidNotStart';
}

const living = new Set<ChildProcess>();
process.on('exit', () => { for (const child of living) child.kill('SIGKILL'); });

/** The one that was started last, also when it is not up yet. */
export const killLast = (): void => { [...living].at(-1)?.kill('SIGKILL'); };

/** @throws DidNotStart with what it said. */
export async function startChild(args: readonly string[], env: Record<string, string> = {}): Promise<Child> {
  const child = spawn(process.execPath, ['--import=tsx', 'src/authoring/cli.ts', 'inbox', '--programme', 'centre', '--rate', '1000000', ...args], {
    cwd: project,
    env: { ...process.env, INBOX_TOKEN: TOKEN, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  living.add(child);
  const ended = once(child, 'exit').finally(() => living.delete(child));
  let log = '';
  child.stderr.on('data', (data: Buffer) => { log += data.toString(); });
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      log += `${line}\n`;
      const address = /"address":"([^"]+)"/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    ended.then(([code]) => { reject(new DidNotStart(`It ended with ${String(code)}: ${log}`)); }, reject);
  });
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  };
  return { address, pid: child.pid ?? 0, log: () => log, kill: async () => { await end('SIGKILL'); }, terminate: () => end('SIGTERM') };
}
