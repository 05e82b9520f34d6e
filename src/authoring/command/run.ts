/** One command from what was typed to its exit status. Whatever goes wrong is said in a sentence. */
import { CannotWrite, OutInsideSource } from '../build/write-files.ts';
import { CannotMake, FolderTaken } from '../new/cannot-make.ts';
import { PortBusy } from '../dev/serve.ts';
import { help, readArguments, type Arguments, type CommandName } from './arguments.ts';
import { buildCommand } from './build-command.ts';
import { checkCommand } from './check-command.ts';
import { newCommand } from './new-command.ts';
import { schemaCommand } from './schema-command.ts';
import type { Terminal } from './terminal.ts';
import { translatedCommand } from './translated-command.ts';
import { WrongUse } from './wrong-use.ts';

const run: Record<CommandName, (given: Arguments, terminal: Terminal) => number | Promise<number>> = {
  check: checkCommand,
  build: buildCommand,
  draw: async (given, terminal) => (await import('./draw-command.ts')).drawCommand(given, terminal),
  schema: schemaCommand,
  translated: translatedCommand,
  // Brought when they are used: nobody who checks waits for what only these need.
  try: async (given, terminal) => (await import('./try-command.ts')).tryCommand(given, terminal),
  dev: async (given, terminal) => (await import('./dev-command.ts')).devCommand(given, terminal),
  new: newCommand,
  help: (_given, terminal) => {
    terminal.write(help);
    return 0;
  },
};

/** What is told as it is, and the exit status it ends with. */
const told: readonly (readonly [new (...given: never[]) => Error, number])[] = [
  [WrongUse, 2],
  [OutInsideSource, 2],
  [FolderTaken, 2],
  [CannotWrite, 1],
  [CannotMake, 1],
  [PortBusy, 1],
];

export async function runCommand(typed: readonly string[], terminal: Terminal): Promise<number> {
  try {
    // A server with options of its own; nobody who writes flows waits for what it needs.
    if (typed[0] === 'inbox') return await (await import('./inbox-command.ts')).inboxCommand(typed.slice(1), terminal);
    const given = readArguments(typed);
    return await run[given.command](given, terminal);
  } catch (error) {
    const status = told.find(([kind]) => error instanceof kind)?.[1];
    terminal.writeError(status === undefined
      ? `Something went wrong inside signpost-chat itself, not in your files: ${String(error)}\nPlease tell the people who look after it what you typed.\n`
      : `${(error as Error).message}\n`);
    return status ?? 2;
  }
}
