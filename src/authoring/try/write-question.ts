/** The open question with its answers to choose from, and an answer once it was given. */
import { choicesOffered } from '../../conversation/offered.ts';
import type { Entry } from '../../conversation/transcript.ts';
import type { Answer } from '../../flow/flow.ts';
import { keys } from '../../flow/keys.ts';
import { valuesOf, type View } from '../../messages/view.ts';
import { answerPhrase } from '../../questions/kinds.ts';
import type { Paper } from './paper.ts';

/** `earlier` is what she answered before she came back to change it. */
export function writeQuestion({ step, ask, answers }: Entry, earlier: Answer | undefined, view: View, paper: Paper): void {
  if (ask === undefined) return;
  const { words, flow } = view;
  const values = valuesOf(view, answers);
  paper.line(paper.paint('bold', words.say(keys.ask(step, 'label'), values).text));
  if (ask.hint) paper.line(paper.paint('dim', words.say(keys.ask(step, 'hint'), values).text));
  if (ask.kind === 'text') {
    if (earlier) paper.line(paper.paint('dim', `${words.panel('before').text}: ${earlier}`));
    paper.line(paper.paint('dim', 'Type what she would write. Enter alone skips it.'));
    return;
  }
  const before = paper.paint('dim', ` (${words.panel('before').text})`);
  for (const [index, id] of choicesOffered(ask, flow, answers).entries())
    paper.line(`${words.say(keys.choice(step, id), values).text}${id === earlier ? before : ''}`, `${String(index + 1).padStart(3)}  `);
}

/** Her answer to the last of these, when she gave one. The number is what “c” takes to change it. */
export function writeAnswer(entries: readonly Entry[], view: View, paper: Paper): void {
  const entry = entries.at(-1);
  const answer = entry?.turn.answer;
  if (entry?.ask === undefined || answer === undefined) return;
  const { step, ask, answers } = entry;
  const number = entries.filter((each) => each.turn.answer !== undefined).length;
  const label = view.words.say(keys.ask(step, 'label'), valuesOf(view, answers)).text;
  paper.line(paper.paint('cyan', `${number}. ${label} → ${answerPhrase(step, ask, answer, answers, view).text}`));
  paper.blank();
}
