/** A conversation on the rich flow without a page: what she does, one verb each, and where that leads. */
import { Conversation } from '../../../src/conversation/conversation.ts';
import type { Answer, Flow } from '../../../src/flow/flow.ts';
import { richFlow } from './fixture.ts';

export class Talk {
  readonly conversation: Conversation;
  readonly outcomes: string[] = [];

  constructor({ flow = richFlow(), presets = {} }: { flow?: Flow; presets?: Record<string, Answer> } = {}) {
    this.conversation = new Conversation(flow, presets);
    this.conversation.onOutcome((outcome) => this.outcomes.push(outcome));
  }

  /** Answers the question she stands on, one after the other. */
  answers(...given: Answer[]): this {
    for (const answer of given) this.conversation.send({ type: 'answer', step: this.at, answer });
    return this;
  }

  back(turn?: number): this {
    this.conversation.send(turn === undefined ? { type: 'back' } : { type: 'back', turn });
    return this;
  }

  /** Reopens her answer at this step and gives another. */
  changes(step: string, answer: Answer): this {
    return this.back(this.conversation.turns.findLastIndex((turn) => turn.step === step)).answers(answer);
  }

  /** The step she stands on. */
  get at(): string {
    return this.conversation.turns.at(-1)?.step ?? '';
  }

  /** The way she came, e.g. `welcome: self, menu`. */
  get way(): string {
    return this.conversation.turns.map(({ step, answer }) => (answer === undefined ? step : `${step}: ${answer || '(skipped)'}`)).join(', ');
  }
}
