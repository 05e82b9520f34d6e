/** Takes what the witness tells. It is a server apart, so that the host's and the exit page's keep only what is theirs. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { TestContext } from 'node:test';

export interface Testimony {
  when: 'in the same task' | 'painted' | 'never painted' | 'later';
  title: string;
  address: string;
  entries: number;
  state: unknown;
  /** What lies on top, all over the window. */
  onTop: string[];
  /** How many parts of a conversation there are. */
  conversation: number;
  readable: string;
  /** The details of each `signpost-leave`. */
  leaving: unknown[];
}

export interface WitnessServer {
  origin: string;
  /** The next thing that the witness tells. */
  next(): Promise<Testimony>;
}

export async function serveWitness(test: TestContext): Promise<WitnessServer> {
  const told: Testimony[] = [];
  const waiting: ((testimony: Testimony) => void)[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.writeHead(204, { 'Access-Control-Allow-Origin': '*' }).end();
      const testimony = JSON.parse(Buffer.concat(parts).toString()) as Testimony;
      const waits = waiting.shift();
      if (waits) waits(testimony);
      else told.push(testimony);
    });
  });
  server.listen(0);
  await once(server, 'listening');
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    next: () => {
      const first = told.shift();
      return first ? Promise.resolve(first) : new Promise((resolve) => waiting.push(resolve));
    },
  };
}
