/** `signpost-chat try`: the conversation in the terminal, for an author without a browser. */
import { Keyboard } from '../try/keyboard.ts';
import { open } from '../try/opened.ts';
import { Paper } from '../try/paper.ts';
import { Trial } from '../try/trial.ts';
import type { Arguments } from './arguments.ts';
import { lookAt } from './look-at.ts';
import { reportProblems, tally } from './report.ts';
import type { Terminal } from './terminal.ts';

export async function tryCommand(given: Arguments, terminal: Terminal, keyboard = new Keyboard()): Promise<number> {
  const { sound, broken } = lookAt(given.folder, terminal.today, given.programmes);
  if (sound === undefined) {
    reportProblems(broken, terminal);
    terminal.write(`\nIt cannot be tried yet. ${tally(broken)}\n`);
    return 1;
  }
  const paper = new Paper(terminal, keyboard.columns);
  const trial = new Trial(open(sound, given), paper);
  paper.line(paper.paint('dim', 'Type the number of an answer, or how it begins. h shows what else you can type; q leaves.'));
  paper.blank();
  trial.begin();
  let line: string | null;
  do line = await keyboard.ask('> ');
  while (line !== null && trial.type(line));
  trial.end();
  keyboard.close();
  paper.line(line === null ? 'Nothing more was typed, so this is the end. Nothing was kept.' : 'You left. On a page, Leave covers everything at once. Nothing was kept.');
  return 0;
}
