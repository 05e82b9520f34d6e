/** `npm start`: takes its port, builds everything, and says where the demo is. */
import { spawnSync } from 'node:child_process';
import { listenForRoom } from './refer/room-side.ts';
import { startRefer } from './refer/start-refer.ts';
import { PortBusy, startServer } from './serve.ts';

const DEFAULT_PORT = 8080;

class NotAPort extends Error {
  override name = 'NotAPort';
  constructor(given: string) {
    super(`PORT is "${given}", and a port is a number from 1 to 65535. For example: PORT=3000 npm start`);
  }
}

function askedPort(given: string | undefined): number {
  if (given === undefined || given === '') return DEFAULT_PORT;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new NotAPort(given);
  return port;
}

try {
  // The port first: nobody waits for a build to hear that it is taken.
  const port = askedPort(process.env.PORT);
  const host = await startServer({ port });
  const side = await listenForRoom(port < 65_535 ? port + 1 : port - 1);
  console.log('Building …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) {
    console.error('The build stopped, so there is no demo to show. What is wrong stands above.');
    process.exit(1);
  }
  const { origin, stop } = await startRefer(host, side);
  process.once('SIGINT', () => void stop().then(() => process.exit(0)));
  console.log(`The demo is at ${host.origin}/  (stop it with Ctrl+C)`);
  console.log(`Its referral room and inbox are at ${origin}/, as a programme would have them. The walk: ${host.origin}/refer.html`);
} catch (error) {
  if (!(error instanceof PortBusy || error instanceof NotAPort)) throw error;
  console.error(error.message);
  process.exit(1);
}
