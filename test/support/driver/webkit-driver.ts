/** WebKit's own driver process, and what it must be told to start the machine's WebKitGTK browser. */
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { executable } from '../engines.ts';
import { freePort } from '../free-port.ts';
import { gtkProfile, type GtkLook } from './gtk-profile.ts';
import { endProcess, startScreen } from './x-server.ts';

export interface WebKitDriver {
  port: number;
  /** The folder where the browser saves files. */
  saved: string;
  stop(): Promise<void>;
}

export const webkitCapabilities = () => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary: executable('webkit', 'MiniBrowser'), args: ['--automation'] },
});

/** Settled when something listens; the driver prints nothing to wait for. */
function listening(port: number, hasEnded: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const attempt = (): void => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        resolve();
      });
      socket.once('error', () => {
        if (hasEnded()) reject(new Error('WebKitWebDriver ended before it listened.'));
        else setImmediate(attempt);
      });
    };
    attempt();
  });
}

export async function startWebKitDriver(look: GtkLook = {}): Promise<WebKitDriver> {
  const screen = await startScreen();
  const profile = gtkProfile(look);
  const port = await freePort();
  const driver = spawn(executable('webkit', 'WebKitWebDriver'), [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...profile.environment,
      DISPLAY: screen.display,
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Without a graphics card, frames that travel through its buffers cost twice as much.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const killWithUs = (): void => void driver.kill();
  process.once('exit', killWithUs);
  await listening(port, () => driver.exitCode !== null);
  return {
    port,
    saved: profile.saved,
    stop: async () => {
      process.off('exit', killWithUs);
      await endProcess(driver);
      await screen.stop();
      profile.remove();
    },
  };
}
