/** Which earlier answers of a road are changed, and to what: one early, one in the middle, one late. */
import { choicesOffered } from '../../../src/conversation/offered.ts';
import { transcript } from '../../../src/conversation/transcript.ts';
import type { Answer } from '../../../src/flow/flow.ts';
import type { Oracle } from './oracle.ts';

export interface Change {
  turn: number;
  answer: Answer;
}

/** Found anew after each change, because it may have taken later answers away. */
export function* changesOf(oracle: Oracle): Generator<Change> {
  for (const part of [0.8, 0.4, 0.1]) {
    const all = changeable(oracle);
    const change = all[Math.floor(all.length * part)];
    if (change) yield change;
  }
}

function changeable({ flow, turns }: Oracle): Change[] {
  return transcript(flow, turns).flatMap(({ ask, turn: { answer }, answers }, turn) => {
    if (ask?.kind !== 'choice' || answer === undefined) return [];
    const offered = choicesOffered(ask, flow, answers);
    const other = offered[(offered.indexOf(answer) + 1) % offered.length];
    return other === undefined || other === answer ? [] : [{ turn, answer: other }];
  });
}
