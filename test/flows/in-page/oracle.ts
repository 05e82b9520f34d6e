/**
 * What must be on the screen, told by the machine from the same taps: the widget under test is the built one,
 * this is the source, and the two have nothing in common on the page but the files they fetched.
 */
import { initialTransition, transition } from 'xstate';
import { Conversation } from '../../../src/conversation/conversation.ts';
import { compile } from '../../../src/conversation/machine.ts';
import { choicesOffered } from '../../../src/conversation/offered.ts';
import { transcript, type Entry } from '../../../src/conversation/transcript.ts';
import type { Turns } from '../../../src/conversation/turn.ts';
import type { Directory } from '../../../src/directory/directory.ts';
import type { Answer, Flow } from '../../../src/flow/flow.ts';
import { keys } from '../../../src/flow/keys.ts';
import { messageText } from '../../../src/messages/kinds.ts';
import { valuesOf, type View } from '../../../src/messages/view.ts';
import { Words, type Translation } from '../../../src/words/words.ts';
import type { Machine, Place, Tap } from '../../support/roads/roads-from.ts';

const bring = async (url: string, base: string): Promise<unknown> => (await fetch(new URL(url, base))).json();

export class Oracle {
  private place: Place;
  private readonly machine: Machine;

  private constructor(readonly flow: Flow, private readonly view: View) {
    this.machine = compile(flow);
    [this.place] = initialTransition(this.machine);
  }

  static async load(url: string): Promise<Oracle> {
    const base = new URL(url, location.href).href;
    const flow = (await bring(url, base)) as Flow;
    const words = new Words(flow.lang, flow.words);
    if (flow.rest !== null) words.add((await bring(flow.rest, base)) as Translation);
    const directory = flow.directory === null ? 'missing' : ((await bring(flow.directory, base)) as Directory);
    if (directory !== 'missing') words.add({ lang: flow.lang, dir: 'ltr', words: directory.words });
    return new Oracle(flow, { flow, words, directory, unfolded: new Set(), now: new Date() });
  }

  get turns(): Turns {
    return this.place.context.turns;
  }

  /** The step she stands on. */
  get step(): string {
    return this.turns.at(-1)?.step ?? '';
  }

  restart(): void {
    [this.place] = initialTransition(this.machine);
  }

  take(tap: Tap | { type: 'back'; turn?: number }): void {
    [this.place] = transition(this.machine, this.place, tap);
  }

  /** Where she comes to when she reopens a turn and answers it otherwise: later answers that still follow are kept. */
  changed(turns: Turns, turn: number, answer: Answer): Turns {
    const conversation = new Conversation(this.flow);
    this.give(turns, (tap) => { conversation.send(tap); });
    conversation.send({ type: 'back', turn });
    conversation.send({ type: 'answer', step: conversation.turns.at(-1)?.step ?? '', answer });
    const { turns: after } = conversation;
    return after;
  }

  /** Gives the answers of these turns again, one after the other, to a new start. */
  replay(turns: Turns): void {
    this.restart();
    this.give(turns, (tap) => { this.take(tap); });
  }

  private give(turns: Turns, take: (tap: Tap) => void): void {
    for (const [index, { step, answer }] of turns.entries()) {
      const unanswered = turns[index - 1]?.answer === undefined && this.flow.steps[turns[index - 1]?.step ?? '']?.ask !== undefined;
      if (unanswered) take({ type: 'go', to: step });
      if (answer !== undefined) take({ type: 'answer', step, answer });
    }
  }

  /** What is said of the turns from this one on, each message once, as plain text. */
  told(from: number): string[] {
    const entries = this.entries();
    return entries.slice(from).flatMap(({ messages, answers }, index) =>
      messages.map((message) => asHeard(messageText({ message, answers, before: entries.slice(0, from + index) }, this.view).text)).filter(Boolean),
    );
  }

  question(): string {
    return this.say(keys.ask(this.step, 'label'));
  }

  /** The names of what can be chosen, by answer; `''` skips a question that takes words. */
  choices(): Map<Answer, string> {
    const { step, ask, answers } = this.open();
    if (ask?.kind === 'text') return new Map([['', this.panel('skip')]]);
    return new Map(ask ? choicesOffered(ask, this.flow, answers).map((id) => [id, this.say(keys.choice(step, id))]) : []);
  }

  panel(word: Parameters<Words['panel']>[0]): string {
    return asHeard(this.view.words.panel(word).text);
  }

  pageTitle(page: string): string {
    return this.say(keys.pageTitle(page));
  }

  /** A language that only tests have. */
  isPseudo(lang: string): boolean {
    return lang === 'en-xa' || lang === 'ar-xb';
  }

  /** Words that a service wants in a text message, in whatever language she reads. */
  sentAsTheyAre(): Set<string> {
    const { directory } = this.view;
    const texts = typeof directory === 'string' ? [] : Object.values(directory.services).flatMap((service) => service.texts ?? []);
    const bodies = [...texts.map(({ body }) => body), ...Object.values(this.flow.contacts).map(({ textBody }) => textBody)];
    return new Set(bodies.flatMap((body) => (body ? body.split(/\s+/) : [])));
  }

  /** How this state looks: the same step with other messages or choices is another. */
  look(): string {
    return [this.step, ...this.said()].join(' ');
  }

  /** What is said and offered here, each under a name of its own. */
  said(): string[] {
    const { messages, turn } = this.open();
    const choices = [...this.choices().keys()].map((choice) => `${this.step}: ${choice}`);
    return [this.step, ...messages.map(({ key }) => key()), ...choices, `${this.step} ${turn.problem ?? ''}`];
  }

  private entries(): Entry[] {
    return transcript(this.flow, this.turns);
  }

  private open(): Entry {
    const open = this.entries().at(-1);
    if (open === undefined) throw new Error('The conversation has no turn.');
    return open;
  }

  private say(key: string): string {
    return asHeard(this.view.words.say(key, valuesOf(this.view, this.open().answers)).text);
  }
}

/** As `heardText` of the page object reads it from the screen. */
export const asHeard = (text: string): string => text.replace(/\s+/g, ' ').replace(/ (?=[,.)])/g, '').trim();
