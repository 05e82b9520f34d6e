/** Runs a program from the project's top and waits for its end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../../', import.meta.url));

/** The programs that `npm ci` installed come first, as in a package script. */
const path = `${project}node_modules/.bin:${process.env.PATH ?? ''}`;

export interface Ended {
  ok: boolean;
  /** What it printed, when it was kept instead of shown at once. */
  output: string;
}

export async function runCommand(
  [program, ...args]: [string, ...string[]],
  { environment = {}, keep = false }: { environment?: Record<string, string>; keep?: boolean } = {},
): Promise<Ended> {
  const child = spawn(program, args, {
    cwd: project,
    env: { ...process.env, ...environment, PATH: path },
    stdio: ['ignore', keep ? 'pipe' : 'inherit', keep ? 'pipe' : 'inherit'],
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => printed.push(data));
  const [code] = (await once(child, 'close')) as [number | null];
  return { ok: code === 0, output: Buffer.concat(printed).toString('utf8') };
}
