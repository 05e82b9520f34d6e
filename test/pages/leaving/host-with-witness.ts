/** A host page with the chat, its exit page on another site, and the witness. */
import { readdirSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { DemoServer } from '../../../demo/serve.ts';
import { serveHost, type Host } from '../host-page.ts';
import { serveExit, type Exit } from './exit-server.ts';
import { serveWitness, type WitnessServer } from './witness-server.ts';

const witnessScript = fileURLToPath(new URL('witness.js', import.meta.url));

export interface Leaving {
  host: DemoServer;
  exit: Exit;
  witness: WitnessServer;
}

export async function serveLeaving(test: TestContext, { chat = '', head = '', ...host }: Host = {}): Promise<Leaving> {
  const [exit, witness] = await Promise.all([serveExit(test), serveWitness(test)]);
  const served = await serveHost(test, {
    ...host,
    chat: `exit-url="${exit.url}" ${chat}`,
    // Read by the witness, so it has to come first.
    before: `<meta name="witness" content="${witness.origin}">`,
    head,
    inject: [witnessScript],
  });
  return { host: served, exit, witness };
}

/** The part that is fetched when she opens the chat. */
export function panelPath(): string {
  const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
  const panel = readdirSync(dist).find((name) => /^signpost-chat-panel-[\w-]+\.js$/.test(name));
  if (panel === undefined) throw new Error('dist/ holds no panel. Build first: npm run build.');
  return `/dist/${panel}`;
}
