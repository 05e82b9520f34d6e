/** WebDriver BiDi over a WebSocket: commands and their answers, and no more. */
import { once } from 'node:events';
import { WebSocket } from 'ws';

export class BidiRefused extends Error {
  override name = 'BidiRefused';
  constructor(
    method: string,
    readonly code: string,
    message: string,
  ) {
    super(`${method}: ${code}. ${message}`);
  }
}

interface Answer {
  id: number | null;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

interface Waiting {
  method: string;
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

export class Bidi {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => { this.hear(JSON.parse(data.toString('utf8')) as Answer); });
    socket.on('close', () => {
      for (const { method, reject } of this.waiting.values()) {
        reject(new BidiRefused(method, 'closed', 'The browser ended before it answered.'));
      }
      this.waiting.clear();
    });
  }

  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url);
    await once(socket, 'open');
    return new Bidi(socket);
  }

  send(method: string, params: object = {}): Promise<unknown> {
    const id = (this.last += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { method, resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  private hear({ id, type, result, error, message }: Answer): void {
    const waiting = id === null ? undefined : this.waiting.get(id);
    if (id === null || !waiting) return;
    this.waiting.delete(id);
    if (type === 'success') waiting.resolve(result);
    else waiting.reject(new BidiRefused(waiting.method, error ?? '', message ?? ''));
  }
}
