/** One command from what was typed to its exit status. Whatever goes wrong is said in a sentence. */
import { CannotWrite, OutInsideSource } from '../build/write-files.ts';
import { CannotMake, FolderTaken } from '../new/cannot-make.ts';
import { help, readArguments, type Arguments, type CommandName } from './arguments.ts';
import { buildCommand } from './build-command.ts';
import { checkCommand } from './check-command.ts';
import { newCommand } from './new-command.ts';
import { schemaCommand } from './schema-command.ts';
import type { Terminal } from './terminal.ts';
import { translatedCommand } from './translated-command.ts';
import { tryCommand } from './try-command.ts';
import { WrongUse } from './wrong-use.ts';

const run: Record<CommandName, (given: Arguments, terminal: Terminal) => number | Promise<number>> = {
  check: checkCommand,
  build: buildCommand,
  schema: schemaCommand,
  translated: translatedCommand,
  try: (given, terminal) => tryCommand(given, terminal),
  new: newCommand,
  help: (_given, terminal) => {
    terminal.write(help);
    return 0;
  },
};

export async function runCommand(typed: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const given = readArguments(typed);
    return await run[given.command](given, terminal);
  } catch (error) {
    if (error instanceof WrongUse) terminal.writeError(`${error.message}\n`);
    else if (error instanceof CannotWrite || error instanceof OutInsideSource || error instanceof CannotMake || error instanceof FolderTaken) terminal.writeError(`${error.message}\n`);
    else terminal.writeError(`Something went wrong inside signpost-chat itself, not in your files: ${String(error)}\nPlease tell the people who look after it what you typed.\n`);
    return error instanceof CannotWrite || error instanceof CannotMake ? 1 : 2;
  }
}
