/**
 * A conversation tried out in the terminal: the machine her phone runs, with its words as text.
 * It holds what the panel holds on a page, and nothing when it ends.
 */
import { Conversation } from '../../conversation/conversation.ts';
import { transcript, type Entry } from '../../conversation/transcript.ts';
import { lastAnswered } from '../../conversation/turn.ts';
import type { Answer } from '../../flow/flow.ts';
import { keys } from '../../flow/keys.ts';
import { valuesOf } from '../../messages/view.ts';
import { didYouMean } from '../nearest.ts';
import type { Opened } from './opened.ts';
import type { Paper } from './paper.ts';
import { Telling } from './telling.ts';
import { actOf, type Act } from './typed.ts';
import { whatCanBeTyped } from './what-can-be-typed.ts';
import { writeJourney } from './write-journey.ts';
import { writeTopics } from './write-topics.ts';
import { writeWhere } from './write-where.ts';

type Doing = { [Each in Act['do']]: (act: Extract<Act, { do: Each }>) => void };

export class Trial {
  readonly #opened: Opened;
  readonly #conversation: Conversation;
  readonly #telling: Telling;
  #left = false;

  constructor(opened: Opened, paper: Paper) {
    this.#opened = opened;
    this.#conversation = new Conversation(opened.flow, opened.presets);
    this.#telling = new Telling(opened.view, paper);
  }

  begin(): void {
    this.#telling.goOn(this.#entries);
  }

  /** Does what was typed. False when she leaves. */
  type(line: string): boolean {
    const open = this.#open;
    const act = actOf(line, open ? this.#telling.answerable(open) : 'words');
    this.#telling.paper.blank();
    this.#doing[act.do](act as never);
    return !this.#left;
  }

  end(): void {
    this.#conversation.stop();
  }

  readonly #doing: Doing = {
    answer: ({ answer }) => { this.#answer(answer); },
    back: () => { this.#reopen(lastAnswered(this.#conversation.turns)); },
    change: ({ number }) => { this.#change(number); },
    go: ({ topic }) => { this.#go(topic); },
    urgent: () => { this.#telling.page('urgent', this.#entries); },
    person: () => { this.#telling.page('person', this.#entries); },
    why: () => { this.#why(); },
    more: () => {
      if (!this.#telling.more(this.#entries)) this.#telling.remark('No list of services has been shown yet.');
    },
    topics: () => { this.#aside((paper) => { writeTopics(this.#opened, paper); }); },
    where: () => { this.#aside((paper) => { writeWhere(this.#entries, this.#opened, paper); }); },
    journey: () => { this.#aside((paper) => { writeJourney(this.#conversation.turns, this.#opened.flow, paper); }); },
    help: () => { this.#aside(whatCanBeTyped); },
    restart: () => {
      this.#conversation.send({ type: 'restart' });
      this.#telling.forget();
      this.#telling.goOn(this.#entries);
    },
    leave: () => { this.#left = true; },
    unclear: ({ why }) => { this.#telling.remark(why); },
    nothing: () => { this.#telling.ask(this.#entries); },
  };

  #answer(answer: Answer): void {
    const { step, ask } = this.#open ?? {};
    if (step === undefined) return;
    if (ask?.kind === 'text' && answer.length > ask.max) this.#telling.remark(this.#telling.view.words.panel('too-long', { max: ask.max }).text);
    else {
      this.#conversation.send({ type: 'answer', step, answer });
      this.#telling.goOn(this.#entries);
    }
  }

  #change(number: number): void {
    const answered = this.#conversation.turns.flatMap(({ answer }, index) => (answer === undefined ? [] : [index]));
    const turn = answered[number - 1];
    if (turn !== undefined || answered.length === 0) this.#reopen(turn ?? -1);
    else this.#telling.remark(`There is no answer ${number} yet. There ${answered.length === 1 ? 'is one' : `are ${answered.length}`} so far.`);
  }

  #reopen(turn: number): void {
    const earlier = this.#conversation.turns[turn]?.answer;
    if (earlier === undefined) {
      this.#telling.remark('There is no answer yet to go back to.');
      return;
    }
    this.#conversation.send({ type: 'back', turn });
    this.#telling.comeBack(this.#entries, earlier);
  }

  #go(topic: string): void {
    const { flow } = this.#opened;
    const before = this.#conversation.turns.length;
    if (Object.hasOwn(flow.pages, topic)) this.#telling.page(topic, this.#entries);
    else if (Object.hasOwn(flow.topics, topic)) {
      this.#conversation.go(topic);
      this.#telling.jump(this.#entries, before);
    } else {
      const known = [...Object.keys(flow.topics), ...Object.keys(flow.pages)];
      this.#telling.remark(`There is no topic or page “${topic}”. ${didYouMean(topic, known, 'Type m to see them.')}`);
    }
  }

  #why(): void {
    const { view } = this.#telling;
    const { step = '', ask, answers = {} } = this.#open ?? {};
    this.#telling.remark(ask?.why ? view.words.say(keys.ask(step, 'why'), valuesOf(view, answers)).text : 'This question does not say why it is asked.');
  }

  /** Something beside the conversation; then the open question again. */
  #aside(write: (paper: Paper) => void): void {
    write(this.#telling.paper);
    this.#telling.paper.blank();
    this.#telling.ask(this.#entries);
  }

  get #entries(): readonly Entry[] {
    return transcript(this.#opened.flow, this.#conversation.turns);
  }

  /** Where she stands: a flow comes to rest on a question. */
  get #open(): Entry | undefined {
    return this.#entries.at(-1);
  }
}
