/**
 * Walks one journey in the real conversation: the machine that her phone runs, not a second opinion.
 * It stops at the first answer that she could not give.
 */
import { Conversation } from '../../conversation/conversation.ts';
import { choicesOffered } from '../../conversation/offered.ts';
import { answersOf, type Turns } from '../../conversation/turn.ts';
import { holds } from '../../flow/condition.ts';
import type { Flow } from '../../flow/flow.ts';

export type Given = Readonly<Record<string, string | null>>;

export interface Walk {
  /** Every step she came by, the one she stands on last. */
  steps: string[];
  /** `step.branch` for each branch that was taken. */
  branches: Set<string>;
  stopped?: Stop;
}

/** The answer that could not be given: which one, and why not. */
export interface Stop {
  index: number;
  step: string;
  why: { kind: 'elsewhere'; stands: string } | { kind: 'not offered'; answer: string; offered: string[] } | { kind: 'too long'; max: number };
}

export function walk(flow: Flow, answers: readonly Given[]): Walk {
  const conversation = new Conversation(flow);
  let stopped: Stop | undefined;
  const given = answers.flatMap((answer, index) => Object.entries(answer).map(([step, value]) => ({ index, step, answer: value ?? '' })));
  for (const { index, step, answer } of given) {
    const why = refusal(flow, conversation.turns, step, answer);
    if (why) {
      stopped = { index, step, why };
      break;
    }
    conversation.send({ type: 'answer', step, answer });
  }
  const { turns } = conversation;
  conversation.stop();
  return { steps: turns.map(({ step }) => step), branches: branchesTaken(flow, turns), ...(stopped ? { stopped } : {}) };
}

function refusal(flow: Flow, turns: Turns, step: string, answer: string): Stop['why'] | undefined {
  const stands = turns.at(-1)?.step ?? flow.start;
  const ask = flow.steps[stands]?.ask;
  if (stands !== step || ask === undefined) return { kind: 'elsewhere', stands };
  if (ask.kind === 'text') return answer.length > ask.max ? { kind: 'too long', max: ask.max } : undefined;
  const offered = choicesOffered(ask, flow, answersOf(flow, turns));
  return offered.includes(answer) ? undefined : { kind: 'not offered', answer, offered };
}

function branchesTaken(flow: Flow, turns: Turns): Set<string> {
  const taken = new Set<string>();
  for (const [index, { step, answer }] of turns.entries()) {
    const asks = flow.steps[step]?.ask !== undefined;
    if (index === turns.length - 1 && (!asks || answer === undefined)) break;
    const answers = answersOf(flow, turns.slice(0, index + 1));
    const branch = flow.steps[step]?.next.findIndex(({ when }) => holds(when, flow, answers)) ?? -1;
    taken.add(`${step}.${branch}`);
  }
  return taken;
}
