/** Runs a command as if it were typed, and keeps what it wrote. */
import { runCommand } from '../../../src/authoring/command/run.ts';
import type { Terminal } from '../../../src/authoring/command/terminal.ts';
import { TODAY } from './folder.ts';

export interface Ran {
  status: number;
  written: string;
  errors: string;
}

export async function typed(parts: readonly string[], changes: Partial<Terminal> = {}): Promise<Ran> {
  const ran: Ran = { status: 0, written: '', errors: '' };
  const terminal: Terminal = {
    write: (text) => {
      ran.written += text;
    },
    writeError: (text) => {
      ran.errors += text;
    },
    colour: false,
    today: TODAY,
    ...changes,
  };
  ran.status = await runCommand(parts, terminal);
  return ran;
}
