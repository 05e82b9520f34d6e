/**
 * A flow compiled to a flat machine: one state a step, no timers, no side effects.
 * The machine judges every event; whatever does not fit the step she is on changes nothing.
 */
import { and, assign, emit, setup } from 'xstate';
import { holds, type Condition } from '../flow/condition.ts';
import type { Answer, Flow, Step } from '../flow/flow.ts';
import type { ConversationEvent, Outcome } from './event.ts';
import { offered } from './offered.ts';
import { answersOf, lastAnswered, type Turns } from './turn.ts';

export function compile(flow: Flow) {
  const parts = setup({
    types: {
      context: {} as { turns: Turns },
      events: {} as ConversationEvent,
      emitted: {} as Outcome,
    },
    guards: {
      fits: ({ context, event }, { step }: { step: string }) =>
        event.type === 'answer' && event.step === step && offered(flow, context.turns, event.answer),
      /** Judges the branch with the answer that the event brings, before it is recorded. */
      leads: ({ context, event }, { when }: { when: Condition | undefined }) =>
        event.type === 'answer' && holds(when, flow, answersOf(flow, answered(context.turns, event.answer))),
      follows: ({ context }, { when }: { when: Condition | undefined }) =>
        holds(when, flow, answersOf(flow, context.turns)),
      rejects: ({ event }, { step }: { step: string }) => event.type === 'reject' && event.step === step,
      reopens: ({ context, event }, { step }: { step: string }) =>
        event.type === 'back' && context.turns[reopenedBy(event, context.turns)]?.step === step,
      goes: ({ event }, { step }: { step: string }) => event.type === 'go' && event.to === step,
    },
    actions: {
      arrive: assign(({ context }, { step }: { step: string }) => ({ turns: [...context.turns, { step }] })),
      record: assign(({ context, event }) =>
        event.type === 'answer' ? { turns: answered(context.turns, event.answer) } : {},
      ),
      refuse: assign(({ context, event }) =>
        event.type === 'reject'
          ? { turns: [...context.turns.slice(0, -1), { step: event.step, problem: event.problem }] }
          : {},
      ),
      reopen: assign(({ context, event }) =>
        event.type === 'back' ? { turns: context.turns.slice(0, reopenedBy(event, context.turns)) } : {},
      ),
      /** Going to the question she already stands on asks it once, not twice. */
      stepOff: assign(({ context, event }) =>
        event.type === 'go' && context.turns.at(-1)?.step === event.to ? { turns: context.turns.slice(0, -1) } : {},
      ),
      forget: assign({ turns: [] }),
      conclude: emit((_, { outcome }: { outcome: string }): Outcome => ({ type: 'outcome', outcome })),
    },
  });

  const state = (id: string, step: Step) =>
    parts.createStateConfig({
      entry: [
        { type: 'arrive', params: { step: id } },
        ...(step.outcome ? [{ type: 'conclude' as const, params: { outcome: step.outcome } }] : []),
      ],
      ...(step.ask
        ? {
            on: {
              answer: step.next.map(({ when, to }) => ({
                guard: and([
                  { type: 'fits', params: { step: id } },
                  { type: 'leads', params: { when } },
                ]),
                target: to,
                reenter: true,
                actions: 'record' as const,
              })),
              reject: { guard: { type: 'rejects' as const, params: { step: id } }, actions: 'refuse' as const },
            },
          }
        : {
            always: step.next.map(({ when, to }) => ({
              guard: { type: 'follows' as const, params: { when } },
              target: to,
            })),
          }),
    });

  const ids = Object.keys(flow.steps);
  return parts.createMachine({
    id: flow.id,
    context: { turns: [] },
    initial: flow.start,
    states: Object.fromEntries(Object.entries(flow.steps).map(([id, step]) => [id, state(id, step)])),
    on: {
      go: ids.map((id) => ({
        guard: { type: 'goes', params: { step: id } },
        target: `.${id}`,
        actions: 'stepOff',
      })),
      back: ids.map((id) => ({
        guard: { type: 'reopens', params: { step: id } },
        target: `.${id}`,
        actions: 'reopen',
      })),
      restart: { target: `.${flow.start}`, actions: 'forget' },
    },
  });
}

/** The index that `back` reopens, or -1 when nothing was answered yet. */
const reopenedBy = (event: { turn?: number }, turns: Turns): number =>
  event.turn ?? lastAnswered(turns);

const answered = (turns: Turns, answer: Answer): Turns => {
  const open = turns.at(-1);
  return open === undefined ? turns : [...turns.slice(0, -1), { step: open.step, answer }];
};
