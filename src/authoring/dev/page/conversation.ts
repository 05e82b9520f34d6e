/** The real conversation, and one thing more: it remembers where she stands, and begins there. */
import { Conversation as Real } from '../../../conversation/conversation.ts';
import type { ConversationEvent } from '../../../conversation/event.ts';
import type { Answer, Flow } from '../../../flow/flow.ts';
import { place } from './place.ts';
import { walkAgain } from './walk-again.ts';

export class Conversation extends Real {
  constructor(flow: Flow, presets: Readonly<Record<string, Answer>> = {}) {
    super(flow, presets);
    const { past } = place;
    walkAgain(this, past);
    place.keep(flow, this.turns);
  }

  override send(event: ConversationEvent): void {
    super.send(event);
    place.keep(this.flow, this.turns);
  }

  override go(topic: string): void {
    super.go(topic);
    place.keep(this.flow, this.turns);
  }
}
