/** The line between her phone and the inbox: TCP, with one fault for each connection. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Fault } from './fault.ts';

/** A line is used once, as it is after a fault: else the next try would not meet its own. */
const usedOnce = (data: Buffer): Buffer => Buffer.from(data.toString('latin1').replace(/^connection: keep-alive/im, 'connection: close     '), 'latin1');

/** Node leaves a socket open for ever that is reset after its end was said. */
const reset = (socket: Socket): unknown => (socket.writableEnded ? socket.destroy() : socket.resetAndDestroy());

export class BadLine {
  fault: Fault = { kind: 'none' };
  #server: Server | undefined;
  #port = 0;
  readonly #sockets = new Set<Socket>();

  /** `inbox` gives the port of an inbox, perhaps another one each time. */
  constructor(private readonly inbox: () => number) {}

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async open(): Promise<void> {
    if (this.#server) return;
    const server = createServer((socket) => { this.#meet(socket); });
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    if (server) await new Promise((resolve) => { server.close(resolve); });
  }

  #watched(socket: Socket): Socket {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    // Broken lines are what this is about.
    socket.on('error', () => undefined);
    return socket;
  }

  #meet(her: Socket): void {
    this.#watched(her);
    const { fault } = this;
    if (fault.kind === 'answered') her.once('data', () => her.end(fault.as));
    else if (fault.kind === 'silence' && !fault.arrives) her.resume();
    else if (fault.kind === 'doubled') this.#double(her, fault);
    else this.#pass(her, fault);
  }

  #toInbox(lost: () => void): Socket {
    const inbox = this.#watched(connect(this.inbox(), '127.0.0.1'));
    inbox.on('error', lost);
    return inbox;
  }

  #pass(her: Socket, fault: Fault): void {
    const inbox = this.#toInbox(() => reset(her));
    const end = (byReset: boolean): void => {
      if (byReset) for (const socket of [her, inbox]) reset(socket);
      else for (const socket of [her, inbox]) socket.end();
    };
    let gone = 0;
    her.on('data', (data) => {
      const part = gone === 0 ? usedOnce(data) : data;
      const left = fault.kind === 'cut going' ? fault.after - gone : Infinity;
      gone += part.length;
      if (fault.kind === 'slow') for (let at = 0; at < part.length; at += fault.drop) inbox.write(part.subarray(at, at + fault.drop));
      else if (part.length <= left) inbox.write(part);
      else inbox.write(part.subarray(0, Math.max(0, left)), () => { end(fault.kind === 'cut going' && fault.reset); });
    });
    let come = 0;
    inbox.on('data', (data) => {
      if (fault.kind === 'silence') return;
      const left = fault.kind === 'cut coming' ? fault.after - come : Infinity;
      come += data.length;
      if (data.length <= left) her.write(data);
      else her.write(data.subarray(0, Math.max(0, left)), () => { end(fault.kind === 'cut coming' && fault.reset); });
    });
    her.on('end', () => inbox.end());
    inbox.on('end', () => { if (fault.kind !== 'silence') her.end(); });
  }

  /** Each of the two may reach another instance of the inbox. */
  #double(her: Socket, { atOnce, hears }: Extract<Fault, { kind: 'doubled' }>): void {
    const parts: Buffer[] = [];
    const send = (index: number): Socket => {
      const inbox = this.#toInbox(() => reset(her));
      for (const part of parts) inbox.write(part);
      // She may be gone when the second one comes late; it is read to its end all the same.
      her.on('close', () => inbox.resume());
      if (index === hears && !her.destroyed) inbox.pipe(her);
      else inbox.resume();
      return inbox;
    };
    her.on('data', (data) => {
      parts.push(parts.length === 0 ? usedOnce(data) : data);
      if (!isWhole(Buffer.concat(parts))) return;
      if (atOnce) for (const index of [0, 1]) send(index);
      else send(0).on('close', () => { send(1); });
    });
  }
}

function isWhole(request: Buffer): boolean {
  const end = request.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = Number(/content-length: (\d+)/i.exec(request.subarray(0, end).toString('latin1'))?.[1]);
  return request.length >= end + 4 + length;
}
