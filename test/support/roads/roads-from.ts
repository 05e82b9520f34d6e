/** Walks a compiled flow with `xstate/graph` from where she stands: everything she can do, the nearest first. */
import type { ActorLogic, SnapshotFrom } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import type { ConversationEvent } from '../../../src/conversation/event.ts';
import type { compile } from '../../../src/conversation/machine.ts';
import { choicesOffered } from '../../../src/conversation/offered.ts';
import { answersOf, type Turns } from '../../../src/conversation/turn.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import type { PastOf } from './told-apart.ts';

export type Machine = ReturnType<typeof compile>;
export type Place = SnapshotFrom<Machine>;
/** An answer, one that is too long, or a topic that the host page opens the chat at. */
export type Tap = Extract<ConversationEvent, { type: 'answer' | 'reject' | 'go' }>;

/** What she writes where the conversation lets her write. */
export const NOTE = 'Ask about the flat';

/** One tap: from where, what she did, and where it led. */
export interface Led {
  from: Place;
  tap: Tap;
  to: Place;
}

function tapsAt(flow: Flow, { context: { turns } }: Place): Tap[] {
  const step = turns.at(-1)?.step ?? '';
  const ask = flow.steps[step]?.ask;
  const answer = (given: string): Tap => ({ type: 'answer', step, answer: given });
  if (ask?.kind === 'text') {
    const tooLong: Tap[] = turns.at(-1)?.problem ? [] : [{ type: 'reject', step, problem: 'too-long' }];
    return [...tooLong, answer(NOTE), answer('')];
  }
  const answers = ask ? choicesOffered(ask, flow, answersOf(flow, turns)).map(answer) : [];
  return isFresh(flow, turns) ? [...answers, ...topicsOf(flow)] : answers;
}

/** She was asked one question, and has not answered it. */
const isFresh = (flow: Flow, turns: Turns): boolean =>
  turns.filter(({ step }) => flow.steps[step]?.ask).length === 1 && turns.at(-1)?.answer === undefined;

/** A topic that answers its question for her leads where her own answer leads. */
const topicsOf = (flow: Flow): Tap[] =>
  [...new Set(Object.values(flow.topics).flatMap(({ to, answer }) => (answer === undefined ? [to] : [])))].map((to) => ({ type: 'go', to }));

export interface Search {
  /** Pasts that it gives one name count as one. */
  past: PastOf;
  /** Steps from which it goes on. */
  within: (step: string) => boolean;
}

/** `met` hears of each tap once; where it answers true, nothing beyond is looked at any more. */
export function roadsFrom(flow: Flow, machine: Machine, from: Place, { past, within }: Search, met: (led: Led) => boolean): void {
  let ended = false;
  // The graph's types know no machine that emits events of its own.
  getAdjacencyMap(machine as unknown as ActorLogic<Place, ConversationEvent>, {
    fromState: from,
    events: (place: Place): ConversationEvent[] => (ended || !within(place.context.turns.at(-1)?.step ?? '') ? [] : tapsAt(flow, place)),
    serializeEvent: (event) => JSON.stringify(event),
    serializeState: (to: Place, event: ConversationEvent | undefined, before?: Place) => {
      if (!ended && event !== undefined && before !== undefined) ended = met({ from: before, tap: event as Tap, to });
      const { turns } = to.context;
      const { step = '', problem = '' } = turns.at(-1) ?? {};
      return `${step} ${past(step, answersOf(flow, turns))} ${problem}`;
    },
  });
}
