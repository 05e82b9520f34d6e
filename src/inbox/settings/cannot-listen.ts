/** The port or the address cannot be had: why, and what to do. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
  constructor(host: string, port: number, cause: unknown) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why: Record<string, string> = {
      EADDRINUSE: `Port ${port} is in use by another program. Choose another one: --port ${port + 1}`,
      EACCES: `This account may not use port ${port}. Choose one above 1023: --port 8090`,
      EADDRNOTAVAIL: `This machine has no address ${host}. For this machine only: --host 127.0.0.1; for all its addresses: --host 0.0.0.0`,
      ENOTFOUND: `The name ${host} is not known. For this machine only: --host 127.0.0.1`,
    };
    super(why[code ?? ''] ?? `The inbox cannot listen on ${host}, port ${port}: ${message}`, { cause });
  }
}
