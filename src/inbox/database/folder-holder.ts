/**
 * One process for one data folder. Two that write into the same PGlite folder would ruin it, and
 * PGlite does not stop them. Each process listens on a socket of its own name in the folder, and
 * goes on only if no other one answers. The system ends a socket with its process, also after
 * `kill -9`; no name is used twice, so a dead one can be removed without a race; and a process in
 * another container that sees the same folder is seen too.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join, relative } from 'node:path';

export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  constructor(folder: string) {
    super(
      `Another inbox is running on the data folder ${folder}, and two would ruin it. Stop the other one, or name another folder: --data <folder>. ` +
        'For several inboxes side by side set DATABASE_URL to a PostgreSQL server.',
    );
  }
}

export interface Held {
  release: () => Promise<void>;
}

const tries = 5;

/** @throws FolderInUse */
export async function holdFolder(folder: string): Promise<Held> {
  const sockets = join(folder, 'holder');
  mkdirSync(sockets, { recursive: true });
  for (let left = tries; left > 0; left -= 1) {
    const name = randomBytes(4).toString('hex');
    const server = await listen(join(sockets, name));
    const others = readdirSync(sockets).filter((other) => other !== name);
    const answers = await Promise.all(others.map((other) => isAlive(join(sockets, other))));
    if (!answers.includes(true)) return { release: () => close(server) };
    // It may be one that starts at this moment too: then both step back, for different times.
    await close(server);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
  }
  throw new FolderInUse(folder);
}

/** Sockets have short names only: the way from here may be shorter than the whole one. */
const shortest = (path: string): string => [path, relative('', path)].sort((one, other) => one.length - other.length)[0] ?? path;

async function listen(path: string): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  server.listen(shortest(path));
  await once(server, 'listening');
  server.unref();
  return server;
}

async function isAlive(path: string): Promise<boolean> {
  const socket = connect(shortest(path));
  try {
    await once(socket, 'connect');
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ECONNREFUSED' && code !== 'ENOENT') return true;
    rmSync(path, { force: true });
    return false;
  } finally {
    socket.destroy();
  }
}

const close = (server: Server): Promise<void> => new Promise((resolve) => { server.close(() => { resolve(); }); });
