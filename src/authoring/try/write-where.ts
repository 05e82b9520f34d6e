/** Where she stands: the step, the file and the line, and the names that conditions and journeys use. */
import { choicesOffered } from '../../conversation/offered.ts';
import type { Entry } from '../../conversation/transcript.ts';
import type { Opened } from './opened.ts';
import type { Paper } from './paper.ts';

export function writeWhere(entries: readonly Entry[], { flow, written }: Opened, paper: Paper): void {
  const here = entries.at(-1);
  if (here === undefined) return;
  const { step, ask, answers } = here;
  const { line, col } = written.place(['steps', step], 'name');
  paper.line(`Step “${step}”, ${written.file}:${line}:${col}`);
  const outcome = flow.steps[step]?.outcome;
  if (outcome !== undefined) paper.line(`It is the end “${outcome}”.`);
  if (ask?.kind === 'choice') paper.line(`Its answer is named “${ask.as}”: ${choicesOffered(ask, flow, answers).join(', ')}`);
  if (ask?.kind === 'text') paper.line(`Its answer is named “${ask.as}”: her own words, up to ${ask.max} letters.`);
  const given = Object.entries(answers).map(([name, answer]) => `${name}: ${answer === '' ? '(skipped)' : answer}`);
  paper.line(given.length === 0 ? 'She has answered nothing yet.' : `Her answers so far: ${given.join(', ')}`);
}
