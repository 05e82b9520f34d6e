/** `signpost-chat check`: reads and checks a folder, and tells what it found. */
import { checkFolder, inOrder } from '../check/check-folder.ts';
import { hiddenServices, type Hidden } from '../check/directory/hidden-services.ts';
import { readFolder } from '../read/read-folder.ts';
import type { Arguments } from './arguments.ts';
import { reportProblems, tally } from './report.ts';
import { painter, type Terminal } from './terminal.ts';

export function checkCommand({ folder: path, programmes, json, all }: Arguments, terminal: Terminal): number {
  const { folder, problems: unread } = readFolder(path, programmes);
  const problems = folder ? checkFolder(folder, terminal.today) : inOrder(unread);
  const hidden = folder ? hiddenServices(folder) : [];
  const status = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  if (json) {
    terminal.write(`${JSON.stringify({ ok: status === 0, problems, hidden }, null, 2)}\n`);
    return status;
  }
  reportProblems(problems.filter(({ severity }) => all || severity !== 'note'), terminal);
  reportHidden(hidden, terminal);
  if (folder === undefined) terminal.write('\nThe other checks come when this is mended.\n');
  terminal.write(`\n${tally(problems)}\n`);
  return status;
}

function reportHidden(hidden: readonly Hidden[], terminal: Terminal): void {
  if (hidden.length === 0) return;
  const paint = painter(terminal);
  terminal.write(`\n${paint('bold', 'Services that women do not see')}\n`);
  for (const { service, name, reason, file, line } of hidden)
    terminal.write(`  ${name} (${service}): ${reason} ${paint('dim', `${file}:${line}`)}\n`);
}
