/** The command `signpost-chat`: for authors, and for the machines that check their work. */
import process from 'node:process';
import { runCommand } from './command/run.ts';

// Whoever reads along may stop reading, as “| head” does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

process.exitCode = await runCommand(process.argv.slice(2), {
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  colour: process.stdout.isTTY && !process.env.NO_COLOR,
  today: new Date().toISOString().slice(0, 10),
});
