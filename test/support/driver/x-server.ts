/** A screen that nobody sees, for the engine that has no headless mode. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { executable } from '../engines.ts';

export interface Screen {
  /** What `DISPLAY` is set to. */
  display: string;
  stop(): Promise<void>;
}

export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

export async function startScreen(): Promise<Screen> {
  // The server chooses a free display itself and writes its number to file descriptor 3.
  const server = spawn(
    executable('webkit', 'Xvfb'),
    ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const killWithUs = (): void => void server.kill();
  process.once('exit', killWithUs);
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  return {
    display: `:${number.toString().trim()}`,
    stop: () => {
      process.off('exit', killWithUs);
      return endProcess(server);
    },
  };
}
