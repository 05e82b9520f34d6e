/** What was typed after `signpost-chat`. */
import { parseArgs } from 'node:util';
import { didYouMean } from '../nearest.ts';
import { WrongUse } from './wrong-use.ts';

export const commands = ['check', 'build', 'schema', 'translated', 'help'] as const;
export type CommandName = (typeof commands)[number];

export interface Arguments {
  command: CommandName;
  folder: string;
  json: boolean;
  all: boolean;
  out: string;
  programmes?: string;
  pseudo: boolean;
}

const options = {
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  out: { type: 'string' },
  programmes: { type: 'string' },
  pseudo: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const takes: Record<CommandName, readonly (keyof typeof options)[]> = {
  check: ['json', 'all', 'programmes'],
  build: ['out', 'programmes', 'pseudo'],
  schema: [],
  translated: [],
  help: [],
};

export function readArguments(typed: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({ args: [...typed], options, strict: false, allowPositionals: true, tokens: true });
  const [named = 'help', folder = 'flows', ...more] = positionals;
  const command = values.help === true ? 'help' : commands.find((each) => each === named);
  if (command === undefined) throw new WrongUse(`There is no command “${named}”. ${didYouMean(named, commands, 'Type: signpost-chat help')}`);
  if (more.length > 0) throw new WrongUse(`One folder at a time, please: “${more.join(' ')}” is too much.`);
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name === 'help') continue;
    const known = takes[command].find((name) => name === token.name);
    if (known === undefined)
      throw new WrongUse(`“${command}” has no option ${token.rawName}. ${didYouMean(token.name, takes[command], 'Type: signpost-chat help')}`);
    if (options[known].type === 'string' && typeof values[known] !== 'string') throw new WrongUse(`After ${token.rawName} comes a name, and there is none.`);
    if (options[known].type === 'boolean' && token.value !== undefined) throw new WrongUse(`${token.rawName} stands alone, without “=”.`);
  }
  const { out, programmes } = values;
  return {
    command,
    folder,
    json: values.json === true,
    all: values.all === true,
    out: typeof out === 'string' ? out : 'dist/flows',
    ...(typeof programmes === 'string' ? { programmes } : {}),
    pseudo: values.pseudo === true,
  };
}

export const help = `signpost-chat: flows that a support worker writes

  signpost-chat check [folder]     says what is wrong, where, and what to do
      --all                        notes too: which branch wins, what no journey walks
      --json                       the same for other programs
      --programmes <file>          with these programmes in place of the folder's

  signpost-chat build [folder]     checks, then builds what the chat on a page reads
      --out <folder>               where to put it (dist/flows)
      --programmes <file>          with these programmes in place of the folder's
      --pseudo                     adds two made-up languages, for tests

  signpost-chat schema [folder]    writes what editors need to complete and underline

  signpost-chat translated [folder]    remembers which words the translations were made from,
                                   so that check can tell when those change

The folder is “flows” when none is named.
Ends with 0 when all is well, 1 when something is wrong in the folder, 2 when the command was not understood.
`;
