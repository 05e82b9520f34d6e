/** Her answers so far as an author writes them in a journey, to be copied into its file. */
import { stringify } from 'yaml';
import type { Turns } from '../../conversation/turn.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Paper } from './paper.ts';

export function writeJourney(turns: Turns, flow: Flow, paper: Paper): void {
  const jumped = turns.slice(0, -1).some(({ step, answer }) => flow.steps[step]?.ask !== undefined && answer === undefined);
  if (jumped) {
    paper.line('You went to a topic on the way, and a journey is walked by answers alone. Type r, and come here without m.');
    return;
  }
  const answers = turns.flatMap(({ step, answer }) => (answer === undefined ? [] : [{ [step]: answer }]));
  const here = turns.at(-1)?.step ?? flow.start;
  const outcome = flow.steps[here]?.outcome;
  const journey = { name: 'Say here who she is', answers, ...(outcome === undefined ? { at: here } : { ends: outcome }) };
  paper.line(`For journeys/${flow.id}.yaml:`);
  paper.blank();
  paper.exactly(stringify([journey], { flowCollectionPadding: false }));
}
