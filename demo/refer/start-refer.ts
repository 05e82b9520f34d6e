/**
 * The referral, whole, for the demo: a room and an inbox on an origin of their own, as a programme would
 * have them, and on the host's side what the demo page shows. Everything lies in a folder that is removed.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../src/authoring/command/run.ts';
import { makeLog } from '../../src/inbox/http/log.ts';
import { startInbox } from '../../src/inbox/start-inbox.ts';
import type { DemoServer, Route } from '../serve.ts';
import { programmesAt } from './programmes-at.ts';
import type { RoomSide } from './room-side.ts';

const flows = fileURLToPath(new URL('../../flows', import.meta.url));

export class DemoNotBuilt extends Error {
  override name = 'DemoNotBuilt';
}

/** The demo's programmes, at the origins that the demo has today. */
async function build(folder: string, host: string, room: string): Promise<void> {
  const programmes = programmesAt(folder, { host, room });
  let said = '';
  const status = await runCommand(['build', flows, '--programmes', programmes, '--out', join(folder, 'flows'), '--refer', join(folder, 'refer')], {
    write: (text) => { said += text; },
    writeError: (text) => { said += text; },
    colour: false,
    today: new Date().toISOString().slice(0, 10),
  });
  if (status !== 0) throw new DemoNotBuilt(`The demo of the referral could not be built:\n${said}`);
}

/** The flow with the demo's programmes, given from the host's own origin. */
function routesTo(folder: string): Record<string, Route> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.map((name) => [`/refer/flows/${name}`, (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' }).end(readFileSync(join(folder, name)));
  }]));
}

/** What the team's own program would fetch: every sealed referral, as one file for the desk. */
const download = (inbox: string, token: string): Route => (_request, response) => {
  void fetch(`${inbox}/referrals?limit=100`, { headers: { Authorization: `Bearer ${token}` } })
    .then(async (answer) => {
      response.writeHead(answer.status, { 'Content-Type': 'application/json', 'Content-Disposition': 'attachment; filename="sealed-referrals.json"', 'Cache-Control': 'no-store' });
      response.end(await answer.text());
    })
    .catch(() => { response.writeHead(503, { 'Content-Type': 'text/plain' }).end('The demo’s inbox does not answer. Start the demo again.\n'); });
};

export interface Referring {
  /** Where the room and the inbox are. */
  origin: string;
  stop: () => Promise<void>;
}

export async function startRefer(host: DemoServer, side: RoomSide): Promise<Referring> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-demo-'));
  await build(folder, host.origin, side.origin);
  const token = randomBytes(24).toString('hex');
  const inbox = await startInbox(
    {
      host: '127.0.0.1',
      port: 0,
      place: { folder: join(folder, 'inbox') },
      programmes: [{ id: 'pause', name: 'Example Pause' }, { id: 'reunite', name: 'Example Re-Unite' }],
      origins: [side.origin],
      // The visitor is both teams.
      tokens: { pause: [token], reunite: [token] },
      rate: 60,
      retentionDays: 1,
    },
    // The demo's window shows where it is, and nothing of what is sent.
    makeLog({ write: () => undefined }),
  );
  side.open(join(folder, 'refer'), inbox.address);
  Object.assign(host.routes, routesTo(join(folder, 'flows')), { '/refer/sealed-referrals.json': download(inbox.address, token) });
  return {
    origin: side.origin,
    stop: async () => {
      await side.close();
      await inbox.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

