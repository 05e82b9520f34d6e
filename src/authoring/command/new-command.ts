/** `signpost-chat new`: a starter folder that is whole, passes `check`, and runs. */
import { join } from 'node:path';
import { makeFolder } from '../new/make-folder.ts';
import { namedFor } from '../new/named.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

export function newCommand({ folder, name }: Arguments, terminal: Terminal): number {
  makeFolder(folder, name === undefined ? undefined : namedFor(name));
  const typed = /^[\w./-]+$/.test(folder) ? folder : `"${folder}"`;
  terminal.write(`${folder} is ready: a small conversation, a programme, services and journeys.

  npx signpost-chat check ${typed}    says what is wrong, where, and what to do
  npx signpost-chat try ${typed}      talk with it here
  npx signpost-chat dev ${typed}      see it in your browser while you write

Begin with ${join(folder, 'README.md')}.
`);
  return 0;
}
