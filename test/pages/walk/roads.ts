/** The roads of a flow: from where she stands, each answer she can give, what she passes, and where it leads. */
import { choicesOffered } from '../../../src/conversation/offered.ts';
import { holds, type Answers } from '../../../src/flow/condition.ts';
import type { Answer, Flow, Step } from '../../../src/flow/flow.ts';
import { remembered } from './remembered.ts';

/** What she writes where the conversation lets her write. */
export const NOTE = 'zebra 4711 under the stairs';

export interface Place {
  key: string;
  step: string;
  answers: Answers;
  roads?: Road[];
}

/** What she does: answers a question, or opens a topic from the host page. */
export type Tap = { step: string; answer: Answer } | { topic: string };

export interface Road {
  tap: Tap;
  /** Steps, messages, choices and branches, each under a name of its own. */
  passed: string[];
  to: Place;
}

export const passing = {
  step: (step: string) => `step ${step}`,
  message: (step: string, index: number) => `${step} says ${index}`,
  choice: (step: string, answer: Answer) => `${step} is answered "${answer}"`,
  branch: (step: string, index: number) => `${step} branches ${index}`,
};

export class Roads {
  private readonly places = new Map<string, Place>();
  private readonly remembered: Record<string, Set<string>>;

  constructor(private readonly flow: Flow) {
    this.remembered = remembered(flow);
  }

  /** Where a conversation begins: by itself, or at each topic that a page can open it at. */
  beginnings(): [start: Road, ...topics: Road[]] {
    const topics = Object.entries(this.flow.topics).map(([topic, { to, answer }]) => {
      const passed: string[] = [];
      const place = this.arrive(to, {}, passed);
      const road = answer === undefined ? undefined : this.from(place).find(({ tap }) => 'answer' in tap && tap.answer === answer);
      return { tap: { topic }, passed: [...passed, ...(road?.passed ?? [])], to: road?.to ?? place };
    });
    const passed: string[] = [];
    return [{ tap: { topic: '' }, passed, to: this.arrive(this.flow.start, {}, passed) }, ...topics];
  }

  from(place: Place): Road[] {
    return (place.roads ??= this.answersAt(place).map((answer) => {
      const { ask } = this.step(place.step);
      const passed = [passing.choice(place.step, answer)];
      const to = this.branch(place.step, { ...place.answers, [ask?.as ?? '']: answer }, passed);
      return { tap: { step: place.step, answer }, passed, to };
    }));
  }

  private answersAt({ step, answers }: Place): Answer[] {
    const { ask } = this.step(step);
    if (ask === undefined) return [];
    return ask.kind === 'text' ? ['', NOTE] : choicesOffered(ask, this.flow, answers);
  }

  private branch(step: string, answers: Answers, passed: string[]): Place {
    const { next } = this.step(step);
    const index = next.findIndex(({ when }) => holds(when, this.flow, answers));
    passed.push(passing.branch(step, index));
    return this.arrive(next[index]?.to ?? '', answers, passed);
  }

  private arrive(id: string, answers: Answers, passed: string[]): Place {
    const step = this.step(id);
    passed.push(passing.step(id));
    step.say.forEach(({ when }, index) => {
      if (holds(when, this.flow, answers)) passed.push(passing.message(id, index));
    });
    return step.ask === undefined ? this.branch(id, answers, passed) : this.place(id, answers);
  }

  private place(step: string, all: Answers): Place {
    const kept = Object.entries(all).filter(([name]) => this.remembered[step]?.has(name));
    const answers = Object.fromEntries(kept.sort());
    const key = `${step} ${JSON.stringify(answers)}`;
    const place = this.places.get(key) ?? { key, step, answers };
    this.places.set(key, place);
    return place;
  }

  private step(id: string): Step {
    const step = this.flow.steps[id];
    if (step === undefined) throw new Error(`The flow has no step "${id}".`);
    return step;
  }
}
