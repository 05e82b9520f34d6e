/**
 * The room as a machine: where she is, and what may follow. It holds no word she wrote: those stand in the form
 * until they are sealed, so that nothing here can lose, show or keep them.
 */
import { assign, fromPromise, setup } from 'xstate';
import type { Delivered } from '../deliver.ts';
import { onTheWay, type Question } from '../form/fields.ts';
import type { Problem } from '../form/problems-of.ts';
import type { Referral } from '../referral.ts';
import type { Posted } from '../seal/sealed.ts';
import { questionOfProblem, type WhyNot } from './why-not.ts';

export interface RoomContext {
  by: Referral['filledInBy'];
  /** The question that is open, where one is asked at a time. */
  question: Question;
  problems: readonly Problem[];
  /** Sealed and not yet known to be safe with the team: tried again, the very same is sent. */
  posted: Posted | null;
  why: WhyNot | null;
  receivedAt: string;
}

export type RoomEvent =
  | { type: 'begin'; by: Referral['filledInBy'] }
  | { type: 'next' }
  | { type: 'reject'; problems: readonly Problem[] }
  | { type: 'back' }
  | { type: 'together' }
  | { type: 'one by one' }
  | { type: 'change'; question: Question }
  | { type: 'send' }
  | { type: 'retry' };

const beside = ({ by, question }: RoomContext, step: 1 | -1): Question | undefined => onTheWay(by)[onTheWay(by).indexOf(question) + step];

export const roomMachine = setup({
  types: { context: {} as RoomContext, events: {} as RoomEvent },
  actors: {
    /** Given by the page: only there is the form. */
    seal: fromPromise<Posted>(() => Promise.reject(new Error('A room was started without its page.'))),
    deliver: fromPromise<Delivered, Posted>(() => Promise.reject(new Error('A room was started without its page.'))),
  },
  guards: {
    'more to ask': ({ context }) => beside(context, 1) !== undefined,
    'asked before': ({ context }) => beside(context, -1) !== undefined,
    'sealed already': ({ context }) => context.posted !== null,
  },
  actions: {
    forward: assign({ question: ({ context }) => beside(context, 1) ?? context.question, problems: [] }),
    backward: assign({ question: ({ context }) => beside(context, -1) ?? context.question, problems: [] }),
    settle: assign({ problems: [] }),
    /** What is changed has to be sealed anew. */
    unseal: assign({ posted: null, why: null, problems: [] }),
  },
}).createMachine({
  id: 'room',
  initial: 'introducing',
  context: { by: 'self', question: 'name', problems: [], posted: null, why: null, receivedAt: '' },
  states: {
    introducing: {
      on: {
        begin: {
          target: 'editing',
          actions: assign({ by: ({ event }) => event.by, question: ({ event }) => onTheWay(event.by)[0] ?? 'name' }),
        },
      },
    },
    editing: {
      initial: 'stepping',
      on: { reject: { actions: assign({ problems: ({ event }) => event.problems }) } },
      states: {
        stepping: {
          on: {
            next: [{ guard: 'more to ask', actions: 'forward' }, { target: '#room.reviewing' }],
            back: [{ guard: 'asked before', actions: 'backward' }, { target: '#room.introducing', actions: 'settle' }],
            together: { target: 'together', actions: 'settle' },
          },
        },
        together: {
          on: {
            next: { target: '#room.reviewing' },
            back: { target: '#room.introducing', actions: 'settle' },
            'one by one': { target: 'stepping', actions: ['settle', assign({ question: ({ context }) => onTheWay(context.by)[0] ?? 'name' })] },
          },
        },
        /** One answer, from the page on which she checks them, and back there. */
        changing: {
          on: {
            next: { target: '#room.reviewing' },
            back: { target: '#room.reviewing' },
          },
        },
      },
    },
    reviewing: {
      entry: 'settle',
      on: {
        change: { target: 'editing.changing', actions: assign({ question: ({ event }) => event.question }) },
        reject: {
          target: 'editing.changing',
          actions: assign({ problems: ({ event }) => event.problems, question: ({ event }) => questionOfProblem(event.problems) }),
        },
        back: { target: 'editing.stepping', actions: assign({ question: ({ context }) => onTheWay(context.by).at(-1) ?? 'name' }) },
        send: { target: 'sealing' },
      },
    },
    sealing: {
      invoke: {
        src: 'seal',
        onDone: { target: 'sending', actions: assign({ posted: ({ event }) => event.output, why: null }) },
        onError: { target: 'failed', actions: assign({ why: ({ event }) => whyNotSealed(event.error) }) },
      },
    },
    sending: {
      invoke: {
        src: 'deliver',
        input: ({ context }) => {
          if (context.posted === null) throw new Error('Nothing is sealed, so nothing can be sent.');
          return context.posted;
        },
        onDone: [
          {
            guard: ({ event }) => event.output.sent,
            target: 'sent',
            actions: assign({ receivedAt: ({ event }) => (event.output.sent ? event.output.receivedAt : ''), why: null }),
          },
          { target: 'failed', actions: assign({ why: ({ event }) => (event.output.sent ? null : event.output.why) }) },
        ],
        onError: { target: 'failed', actions: assign({ why: 'unknown' }) },
      },
    },
    failed: {
      on: {
        retry: [{ guard: 'sealed already', target: 'sending' }, { target: 'sealing' }],
        back: { target: 'reviewing', actions: 'unseal' },
      },
    },
    sent: { type: 'final' },
  },
});

function whyNotSealed(error: unknown): WhyNot {
  const { name } = error as Error;
  if (name === 'TooLong') return 'too-long';
  return name === 'KeyDiffers' || name === 'NoKey' ? 'key' : 'sealing';
}
