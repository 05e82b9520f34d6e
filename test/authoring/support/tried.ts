/** A conversation tried out with these lines typed, in this process: what the terminal shows. */
import { Readable, Writable } from 'node:stream';
import { readArguments } from '../../../src/authoring/command/arguments.ts';
import { tryCommand } from '../../../src/authoring/command/try-command.ts';
import { Keyboard } from '../../../src/authoring/try/keyboard.ts';
import { TODAY } from './folder.ts';

export interface Tried {
  status: number;
  written: string;
}

export async function tried(parts: readonly string[], lines: readonly string[], columns = 80): Promise<Tried> {
  let written = '';
  const write = (text: string): void => {
    written += text;
  };
  const output = Object.assign(new Writable({
    write: (chunk, _encoding, done) => {
      write(String(chunk));
      done();
    },
  }), { columns });
  const keyboard = new Keyboard(Readable.from(lines.map((line) => `${line}\n`)), output);
  const status = await tryCommand(readArguments(['try', ...parts]), { write, writeError: write, colour: false, today: TODAY }, keyboard);
  return { status, written };
}
