/** Takes what the witness tells. It is a server apart, so that the host's and the exit page's keep only what is theirs. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { TestContext } from 'node:test';

export type Moment = 'in the same task' | 'painted' | 'later';

export interface Testimony {
  when: Moment | 'never painted';
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
  /** What the witness tells of this moment; two may arrive in the other order. A page never painted is an error. */
  of(when: Moment): Promise<Testimony>;
}

export async function serveWitness(test: TestContext): Promise<WitnessServer> {
  const told: Testimony[] = [];
  let heard = (): void => undefined;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.writeHead(204, { 'Access-Control-Allow-Origin': '*' }).end();
      told.push(JSON.parse(Buffer.concat(parts).toString()) as Testimony);
      heard();
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
    of: async (wanted) => {
      for (;;) {
        if (told.some(({ when }) => when === 'never painted')) throw new Error('The page was never painted.');
        const index = told.findIndex(({ when }) => when === wanted);
        const [testimony] = index < 0 ? [] : told.splice(index, 1);
        if (testimony) return testimony;
        await new Promise<void>((resolve) => { heard = resolve; });
      }
    },
  };
}
