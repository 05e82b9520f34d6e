/** What was typed after `signpost-chat`. */
import { parseArgs } from 'node:util';
import { didYouMean } from '../nearest.ts';
import { WrongUse } from './wrong-use.ts';

export const commands = ['check', 'build', 'draw', 'schema', 'translated', 'try', 'new', 'dev', 'help'] as const;
export type CommandName = (typeof commands)[number];

export interface Arguments {
  command: CommandName;
  folder: string;
  json: boolean;
  all: boolean;
  out: string;
  programmes?: string;
  pseudo: boolean;
  /** For `try`: which conversation, in which language, and what a page would answer for her. */
  flow?: string;
  lang?: string;
  area?: string;
  audience?: string;
  /** For `draw`: what kind of picture, beside which version, and with the journeys that walk it. */
  format?: string;
  against?: string;
  journeys: boolean;
  /** For `build`: `all` makes each step a topic, so that a map can open the chat at any of them. */
  topics?: string;
  /** For `build`: where the rooms go in which she can refer herself. */
  refer?: string;
  /** For `new`: what the conversation is called. */
  name?: string;
  /** For `dev`. */
  port?: string;
}

const options = {
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  out: { type: 'string' },
  programmes: { type: 'string' },
  pseudo: { type: 'boolean' },
  flow: { type: 'string' },
  lang: { type: 'string' },
  area: { type: 'string' },
  audience: { type: 'string' },
  name: { type: 'string' },
  format: { type: 'string' },
  against: { type: 'string' },
  journeys: { type: 'boolean' },
  topics: { type: 'string' },
  refer: { type: 'string' },
  port: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const takes: Record<CommandName, readonly (keyof typeof options)[]> = {
  check: ['json', 'all', 'programmes'],
  build: ['out', 'programmes', 'pseudo', 'topics', 'refer'],
  draw: ['flow', 'format', 'out', 'against', 'journeys', 'programmes'],
  schema: [],
  translated: [],
  try: ['flow', 'lang', 'area', 'audience', 'programmes'],
  new: ['name'],
  dev: ['port', 'programmes'],
  help: [],
};

export function readArguments(typed: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({ args: [...typed], options, strict: false, allowPositionals: true, tokens: true });
  const [named = 'help', folder = 'flows', ...more] = positionals;
  const command = values.help === true ? 'help' : commands.find((each) => each === named);
  if (command === undefined) throw new WrongUse(`There is no command “${named}”. ${didYouMean(named, [...commands, 'inbox'], 'Type: signpost-chat help')}`);
  if (command === 'new' && positionals.length < 2) throw new WrongUse('Name the folder to make, for example: signpost-chat new our-flows');
  if (more.length > 0) throw new WrongUse(`One folder at a time, please: “${more.join(' ')}” is too much.`);
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name === 'help') continue;
    const known = takes[command].find((name) => name === token.name);
    if (known === undefined)
      throw new WrongUse(`“${command}” has no option ${token.rawName}. ${didYouMean(token.name, takes[command], 'Type: signpost-chat help')}`);
    if (options[known].type === 'string' && typeof values[known] !== 'string') throw new WrongUse(`After ${token.rawName} comes a name, and there is none.`);
    if (options[known].type === 'boolean' && token.value !== undefined) throw new WrongUse(`${token.rawName} stands alone, without “=”.`);
  }
  const { out } = values;
  return {
    command,
    folder,
    json: values.json === true,
    all: values.all === true,
    // A picture is named for its conversation.
    out: typeof out === 'string' ? out : command === 'draw' ? '' : 'dist/flows',
    pseudo: values.pseudo === true,
    journeys: values.journeys === true,
    ...textsOf(values),
  };
}

/** What need not be there and has no standard of its own. */
const textsOf = (values: Readonly<Record<string, unknown>>): Pick<Arguments, (typeof texts)[number]> =>
  Object.fromEntries(texts.flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]] as const] : [])));
const texts = ['programmes', 'flow', 'lang', 'area', 'audience', 'name', 'port', 'format', 'against', 'topics', 'refer'] as const;

export const help = `signpost-chat: flows that a support worker writes

  signpost-chat check [folder]     says what is wrong, where, and what to do
      --all                        notes too: which branch wins, what no journey walks
      --json                       the same for other programs
      --programmes <file>          with these programmes in place of the folder's

  signpost-chat build [folder]     checks, then builds what the chat on a page reads
      --out <folder>               where to put it (dist/flows)
      --programmes <file>          with these programmes in place of the folder's
      --refer <folder>             where to put the rooms of programmes that take sealed referrals
      --pseudo                     adds two made-up languages, for tests
      --topics all                 makes each step a topic, so that a map can open any of them

  signpost-chat draw [folder]      draws a conversation: its steps, and the roads between them
      --flow <name>                which conversation, when there are several
      --format svg|mermaid         for a screen and for paper, or for a pull request (svg)
      --out <file>                 where to put it; - writes it here
      --against <version>          what differs from another folder, or from a version of git
      --journeys                   marks the roads that journeys take
      --programmes <file>          with these programmes in place of the folder's

  signpost-chat try [folder]       the conversation in this terminal, to walk through
      --flow <name>                which conversation, when there are several
      --lang <code>                in which language
      --area, --audience <name>    answered for her, as a page can
      --programmes <file>          with these programmes in place of the folder's

  signpost-chat dev [folder]       a page in your browser that follows each save
      --port <number>              where it listens (8081)
      --programmes <file>          with these programmes in place of the folder's

  signpost-chat new <folder>       a small folder to begin with
      --name <name>                what the conversation is called

  signpost-chat schema [folder]    writes what editors need to complete and underline

  signpost-chat translated [folder]    remembers which words the translations were made from,
                                   so that check can tell when those change

  signpost-chat inbox [folder]     takes sealed self-referrals in; all about it: signpost-chat inbox --help

The folder is “flows” when none is named.
Ends with 0 when all is well, 1 when something is wrong in the folder, 2 when the command was not understood.
`;
