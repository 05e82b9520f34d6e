/** What a road passes, each thing under a name of its own, and everything that a flow holds to be passed. */
import { messagesOf } from '../../../src/conversation/transcript.ts';
import { answersOf, type Turns } from '../../../src/conversation/turn.ts';
import { holds } from '../../../src/flow/condition.ts';
import type { Answer, Flow } from '../../../src/flow/flow.ts';
import { decided } from './decided.ts';

export const passing = {
  step: (step: string) => `step ${step}`,
  outcome: (step: string, outcome: string) => `${step} is outcome ${outcome}`,
  message: (step: string, index: number) => `${step} says ${index}`,
  choice: (step: string, answer: Answer) => `${step} is answered "${answer}"`,
  written: (step: string) => `${step} is written to`,
  refusal: (step: string) => `${step} is written too much to`,
  branch: (step: string, index: number) => `${step} takes branch ${index}`,
};

/** All steps, outcomes, messages, answers and branches; for each step what the programmes' settings let happen there. */
export function thingsAt(flow: Flow, id: string, { possible }: { possible: boolean }): string[] {
  const { say = [], ask, next = [], outcome } = flow.steps[id] ?? {};
  const may = ({ when }: { when?: Parameters<typeof decided>[0] }): boolean => !possible || decided(when, flow) !== false;
  const hidden = possible ? next.findIndex(({ when }) => decided(when, flow) === true) : -1;
  return [
    passing.step(id),
    ...(outcome === undefined ? [] : [passing.outcome(id, outcome)]),
    ...say.flatMap((message, index) => (may(message) ? [passing.message(id, index)] : [])),
    ...(ask?.kind === 'choice' ? Object.entries(ask.choices).flatMap(([answer, choice]) => (may(choice) ? [passing.choice(id, answer)] : [])) : []),
    ...(ask?.kind === 'text' ? [passing.choice(id, ''), passing.written(id), passing.refusal(id)] : []),
    ...next.flatMap((branch, index) => (may(branch) && (hidden < 0 || index <= hidden) ? [passing.branch(id, index)] : [])),
  ];
}

export const everythingIn = (flow: Flow): Set<string> =>
  new Set(Object.keys(flow.steps).flatMap((id) => thingsAt(flow, id, { possible: false })));

/** Which branch a turn went on by. */
export const branchTaken = (flow: Flow, turns: Turns, index: number): number =>
  flow.steps[turns[index]?.step ?? '']?.next.findIndex(({ when }) => holds(when, flow, answersOf(flow, turns.slice(0, index + 1)))) ?? -1;

/** What is passed from the turn at `from` on: its answer, and all that follows from it. */
export function passedBy(flow: Flow, turns: Turns, from: number): string[] {
  const open = turns.at(-1);
  if (open?.problem) return [passing.refusal(open.step)];
  return turns.slice(Math.max(from, 0)).flatMap(({ step, answer }, after) => {
    const index = from + after;
    const { ask, outcome, say = [] } = flow.steps[step] ?? {};
    const arrived = after === 0 && answer !== undefined ? [] : [
      passing.step(step),
      ...(outcome === undefined ? [] : [passing.outcome(step, outcome)]),
      ...messagesOf(flow, { in: 'steps', id: step }, say, answersOf(flow, turns.slice(0, index + 1))).map((message) => passing.message(step, say.indexOf(message.say))),
    ];
    const answered = answer === undefined ? [] : [ask?.kind === 'text' && answer !== '' ? passing.written(step) : passing.choice(step, answer)];
    const left = index < turns.length - 1 && (ask === undefined || answer !== undefined) ? [passing.branch(step, branchTaken(flow, turns, index))] : [];
    return [...arrived, ...answered, ...left];
  });
}
