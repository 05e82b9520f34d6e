/**
 * The transcript: computed from the turns, never stored. It holds keys and values, no language.
 * An entry is made once for each turn, so that a long conversation costs no more than a short one.
 */
import { holds, type Answers } from '../flow/condition.ts';
import type { Ask, Flow, Say } from '../flow/flow.ts';
import { keys, type Owner } from '../flow/keys.ts';
import { answersOf, type Turn, type Turns } from './turn.ts';

export interface Message {
  say: Say;
  /** Key of its words; a kind with several texts adds the part's name. */
  key: (part?: string) => string;
}

export interface Entry {
  step: string;
  messages: Message[];
  /** What the words may speak of: her answers up to here. */
  answers: Answers;
  ask?: Ask;
  turn: Turn;
}

const entries = new WeakMap<Turn, Entry>();

export function transcript(flow: Flow, turns: Turns): Entry[] {
  return turns.map((turn, index) => {
    const known = entries.get(turn);
    if (known) return known;
    const entry = entryOf(flow, turn, answersOf(flow, turns.slice(0, index + 1)));
    entries.set(turn, entry);
    return entry;
  });
}

function entryOf(flow: Flow, turn: Turn, answers: Answers): Entry {
  const step = flow.steps[turn.step];
  return {
    step: turn.step,
    messages: messagesOf(flow, { in: 'steps', id: turn.step }, step?.say ?? [], answers),
    answers,
    turn,
    ...(step?.ask ? { ask: step.ask } : {}),
  };
}

/** The messages of a step or a page that hold for these answers. */
export function messagesOf(flow: Flow, owner: Owner, say: readonly Say[], answers: Answers): Message[] {
  return say.flatMap((each, index) =>
    holds(each.when, flow, answers) ? [{ say: each, key: (part?: string) => keys.say(owner, index, part) }] : [],
  );
}
