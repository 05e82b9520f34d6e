/** A real SMTP server on this machine that keeps what it takes, and can be told to refuse. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Arrived {
  from: string;
  to: string[];
  headers: Map<string, string>;
  body: string;
}

export class PostBox {
  readonly arrived: Arrived[] = [];
  readonly #waiting: { number: number; resolve: () => void }[] = [];
  /** How many are refused before one is taken. */
  refuse = 0;
  refused = 0;
  /** What happens when a letter is here and its sender has not been told so. */
  beforeYes: (() => Promise<void>) | undefined;
  #server: SMTPServer | undefined;
  port = 0;

  constructor(private readonly options: SMTPServerOptions = {}) {}

  async open(port = 0): Promise<this> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      ...this.options,
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          if (this.refuse > 0) {
            this.refuse -= 1;
            this.refused += 1;
            done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
            return;
          }
          const { mailFrom, rcptTo } = session.envelope;
          const letter = { from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address), ...read(Buffer.concat(parts).toString('latin1')) };
          void Promise.resolve(this.beforeYes?.()).then(() => {
            this.#keep(letter);
            done();
          });
        });
      },
    });
    // A client that breaks off is what some tests are about.
    server.on('error', () => undefined);
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    this.port = (server.server.address() as AddressInfo).port;
    this.#server = server;
    return this;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#server === undefined) resolve();
      else this.#server.close(resolve);
      this.#server = undefined;
    });
  }

  /** When so many have come. */
  hold(number: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ number, resolve });
      this.#tell();
    });
  }

  #keep(mail: Arrived): void {
    this.arrived.push(mail);
    this.#tell();
  }

  #tell(): void {
    for (const { number, resolve } of this.#waiting) if (this.arrived.length >= number) resolve();
  }
}

function read(raw: string): Pick<Arrived, 'headers' | 'body'> {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw.slice(0, end).replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  return { headers, body: raw.slice(end + 4) };
}
