/**
 * One conversation: the actor, and what she had answered further on when she goes back.
 * Those answers are given again as events, so that the machine still judges each of them
 * and drops what no longer follows.
 */
import { createActor } from 'xstate';
import type { Answer, Flow } from '../flow/flow.ts';
import type { ConversationEvent } from './event.ts';
import { compile } from './machine.ts';
import { lastAnswered, type Turns } from './turn.ts';

interface Given {
  step: string;
  answer: Answer;
}

/** A flow's machine is made once, however many conversations there are of it: a check walks a hundred. */
const machines = new WeakMap<Flow, ReturnType<typeof compile>>();

function machineOf(flow: Flow): ReturnType<typeof compile> {
  const machine = machines.get(flow) ?? compile(flow);
  machines.set(flow, machine);
  return machine;
}

export class Conversation {
  readonly flow: Flow;
  readonly #actor;
  /** Answers by question name that the host gave for her: her area, or that a worker is reading. */
  readonly #presets: Readonly<Record<string, Answer>>;
  #further: Given[] = [];

  constructor(flow: Flow, presets: Readonly<Record<string, Answer>> = {}) {
    this.flow = flow;
    this.#presets = presets;
    this.#actor = createActor(machineOf(flow));
    this.#actor.start();
    this.#answerAgain();
  }

  get turns(): Turns {
    return this.#actor.getSnapshot().context.turns;
  }

  onOutcome(concluded: (outcome: string) => void): void {
    this.#actor.on('outcome', ({ outcome }) => { concluded(outcome); });
  }

  /** The one place where what she does becomes an event. */
  send(event: ConversationEvent): void {
    const before = this.turns;
    if (event.type === 'back') this.#further = this.#answersFrom(event.turn, before);
    if (event.type === 'go' || event.type === 'restart') this.#further = [];
    this.#actor.send(event);
    if (event.type !== 'back' && this.turns !== before) this.#answerAgain();
  }

  /** Goes to a topic of the flow; an unknown one changes nothing. */
  go(topic: string): void {
    const named = this.flow.topics[topic];
    if (named === undefined) return;
    this.#further = named.answer === undefined ? [] : [{ step: named.to, answer: named.answer }];
    this.#actor.send({ type: 'go', to: named.to });
    this.#answerAgain();
  }

  /** Ends it and keeps nothing. */
  stop(): void {
    this.#further = [];
    this.#actor.send({ type: 'restart' });
    this.#actor.stop();
  }

  #answersFrom(index: number | undefined, turns: Turns): Given[] {
    const from = index ?? lastAnswered(turns);
    return turns.slice(from + 1).flatMap(({ step, answer }) => (answer === undefined ? [] : [{ step, answer }]));
  }

  #answerAgain(): void {
    for (;;) {
      const turns = this.turns;
      const open = turns.at(-1);
      if (open === undefined || open.answer !== undefined) return;
      const answer = this.#keptFor(open.step, turns) ?? this.#presetFor(open.step, turns);
      if (answer === undefined) return;
      this.#actor.send({ type: 'answer', step: open.step, answer });
      if (this.turns === turns) return;
    }
  }

  /** What she had answered here before, as long as it still follows. */
  #keptFor(step: string, turns: Turns): Answer | undefined {
    const index = this.#further.findIndex((given) => given.step === step);
    if (index === 0) return this.#further.shift()?.answer;
    const before = turns.slice(0, -1).map((turn) => turn.step);
    // Come round to a question she has passed, she chooses anew: nothing is chosen for her there.
    if (before.includes(step)) this.#further = [];
    const [here] = this.#further.splice(0, index + 1).slice(-1);
    // Off the old road, a hub's answer from back then would send her somewhere she did not choose now.
    this.#further = this.#further.filter(
      ({ step: hub }, _, all) => !before.includes(hub) && all.filter((given) => given.step === hub).length === 1,
    );
    return here?.answer;
  }

  #presetFor(step: string, turns: Turns): Answer | undefined {
    const name = this.flow.steps[step]?.ask?.as;
    const asked = turns.filter((turn) => this.flow.steps[turn.step]?.ask?.as === name).length;
    return name !== undefined && asked === 1 ? this.#presets[name] : undefined;
  }
}
