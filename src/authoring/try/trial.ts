/**
 * A conversation tried out in the terminal: the machine her phone runs, with its words as text.
 * It holds what the panel holds on a page, and nothing when it ends.
 */
import { Conversation } from '../../conversation/conversation.ts';
import { choicesOffered } from '../../conversation/offered.ts';
import { messagesOf, transcript, type Entry } from '../../conversation/transcript.ts';
import { lastAnswered } from '../../conversation/turn.ts';
import type { Answer } from '../../flow/flow.ts';
import { keys } from '../../flow/keys.ts';
import { valuesOf, type View } from '../../messages/view.ts';
import { didYouMean } from '../nearest.ts';
import { asJourney } from './as-journey.ts';
import type { Opened } from './opened.ts';
import type { Paper } from './paper.ts';
import { actOf, type Act, type Answerable } from './typed.ts';
import { whatCanBeTyped } from './what-can-be-typed.ts';
import { where } from './where.ts';
import { writeAnswer, writeQuestion } from './write-question.ts';
import { writeMessage } from './write-message.ts';
import { writeTopics } from './write-topics.ts';

export class Trial {
  readonly #opened: Opened;
  readonly #paper: Paper;
  readonly #conversation: Conversation;
  #view: View;
  /** Turns whose messages have been written. */
  #told = 0;
  #title = '';

  constructor(opened: Opened, paper: Paper) {
    this.#opened = opened;
    this.#view = opened.view;
    this.#paper = paper;
    this.#conversation = new Conversation(opened.flow, opened.presets);
  }

  begin(): void {
    this.#tell();
  }

  /** Does what was typed. False when she leaves. */
  type(line: string): boolean {
    const act = actOf(line, this.#answerable());
    this.#view = { ...this.#view, now: new Date() };
    this.#paper.blank();
    if (act.do === 'leave') return false;
    this.#do(act);
    return true;
  }

  end(): void {
    this.#conversation.stop();
  }

  #do(act: Exclude<Act, { do: 'leave' }>): void {
    switch (act.do) {
      case 'answer': return this.#answer(act.answer);
      case 'back': return this.#reopen(lastAnswered(this.#conversation.turns));
      case 'change': return this.#reopen(this.#answered()[act.number - 1] ?? -1, act.number);
      case 'go': return this.#go(act.topic);
      case 'urgent': case 'person': return this.#page(act.do);
      case 'topics': return this.#aside(() => { writeTopics(this.#opened, this.#paper); });
      case 'where': return this.#aside(() => { where(this.#entries(), this.#opened, this.#paper); });
      case 'journey': return this.#aside(() => { asJourney(this.#conversation.turns, this.#opened.flow, this.#paper); });
      case 'help': return this.#aside(() => { whatCanBeTyped(this.#paper); });
      case 'why': return this.#why();
      case 'more': return this.#more();
      case 'restart': return this.#restart();
      case 'unclear': return this.#remark(act.why);
      case 'nothing': return this.#ask();
    }
  }

  #answer(answer: Answer): void {
    const { step, ask } = this.#open();
    if (ask?.kind === 'text' && answer.length > ask.max) {
      this.#remark(this.#view.words.panel('too-long', { max: ask.max }).text);
      return;
    }
    this.#conversation.send({ type: 'answer', step, answer });
    this.#tell(this.#told - 1);
  }

  #reopen(turn: number, number?: number): void {
    const earlier = this.#conversation.turns[turn]?.answer;
    if (earlier === undefined) {
      const count = this.#answered().length;
      const none = 'There is no answer yet to go back to.';
      this.#remark(number === undefined || count === 0 ? none : `There is no answer ${number}. There ${count === 1 ? 'is one' : `are ${count}`} so far.`);
      return;
    }
    this.#conversation.send({ type: 'back', turn });
    this.#told = this.#entries().length;
    this.#heading(this.#told - 1);
    this.#ask(earlier);
  }

  #go(topic: string): void {
    const { flow } = this.#opened;
    if (Object.hasOwn(flow.pages, topic)) { this.#page(topic); return; }
    if (!Object.hasOwn(flow.topics, topic)) {
      this.#remark(`There is no topic or page “${topic}”. ${didYouMean(topic, [...Object.keys(flow.topics), ...Object.keys(flow.pages)], 'Type m to see them.')}`);
      return;
    }
    const before = this.#entries().length;
    this.#conversation.go(topic);
    // Going to where she stands asks it once more, and does not add to the transcript.
    this.#told = Math.min(before, this.#entries().length - 1);
    this.#tell();
  }

  #page(id: string): void {
    const { flow, words } = this.#view;
    const answers = this.#entries().at(-1)?.answers ?? {};
    this.#aside(() => {
      this.#rule(words.say(keys.pageTitle(id)).text);
      for (const message of messagesOf(flow, { in: 'pages', id }, flow.pages[id]?.say ?? [], answers)) writeMessage({ message, answers, before: [] }, this.#view, this.#paper);
      this.#rule(words.panel('back-here').text);
    });
  }

  #why(): void {
    const { step, ask, answers } = this.#open();
    const { words } = this.#view;
    this.#remark(ask?.why ? words.say(keys.ask(step, 'why'), valuesOf(this.#view, answers)).text : 'This question does not say why it is asked.');
  }

  /** Shows the services that the last list held back. */
  #more(): void {
    const entries = this.#entries();
    const index = entries.findLastIndex(({ messages }) => messages.some(({ say }) => say.kind === 'services'));
    const message = entries[index]?.messages.findLast(({ say }) => say.kind === 'services');
    if (message === undefined) { this.#remark('No list of services has been shown yet.'); return; }
    this.#view = { ...this.#view, unfolded: new Set([...this.#view.unfolded, message.key()]) };
    this.#aside(() => { writeMessage({ message, answers: entries[index]?.answers ?? {}, before: entries.slice(0, index) }, this.#view, this.#paper); });
  }

  #restart(): void {
    this.#conversation.send({ type: 'restart' });
    this.#told = 0;
    this.#title = '';
    this.#view = { ...this.#view, unfolded: new Set() };
    this.#tell();
  }

  /** Writes what is new: from `first` on the answers, from the untold turns on their messages; then asks. */
  #tell(first = this.#told): void {
    const entries = this.#entries();
    for (let index = Math.max(0, first); index < entries.length; index += 1) {
      if (index >= this.#told) this.#messages(index);
      const number = this.#answered().indexOf(index) + 1;
      const entry = entries[index];
      if (number > 0 && entry) writeAnswer(entry, number, this.#view, this.#paper);
    }
    this.#told = entries.length;
    this.#ask();
  }

  #messages(index: number): void {
    const entries = this.#entries();
    const entry = entries[index];
    if (entry === undefined) return;
    this.#heading(index);
    const before = entries.slice(0, index);
    for (const message of entry.messages) writeMessage({ message, answers: entry.answers, before }, this.#view, this.#paper);
    const outcome = this.#opened.flow.steps[entry.step]?.outcome;
    if (outcome === undefined) return;
    this.#paper.line(this.#paper.paint('dim', `This is the end “${outcome}”.`));
    this.#paper.blank();
  }

  /** The title that the panel shows here, when it is another than before. */
  #heading(index: number): void {
    const { flow, words } = this.#view;
    const titled = this.#entries().slice(0, index + 1).findLast(({ step }) => flow.steps[step]?.title);
    const title = titled ? words.say(keys.stepTitle(titled.step), valuesOf(this.#view, titled.answers)).text : words.say(keys.title).text;
    if (title !== this.#title) this.#rule(title);
    this.#title = title;
  }

  #rule(title: string): void {
    this.#paper.line(this.#paper.paint('bold', `── ${title} ──`));
    this.#paper.blank();
  }

  #ask(earlier?: Answer): void {
    writeQuestion(this.#open(), earlier, this.#view, this.#paper);
  }

  /** Something beside the conversation; then the open question again. */
  #aside(write: () => void): void {
    write();
    this.#paper.blank();
    this.#ask();
  }

  #remark(text: string): void {
    this.#paper.line(this.#paper.paint('yellow', text));
  }

  #answerable(): Answerable {
    const { step, ask, answers } = this.#open();
    if (ask?.kind !== 'choice') return 'words';
    const values = valuesOf(this.#view, answers);
    return { choices: choicesOffered(ask, this.#opened.flow, answers).map((id) => ({ id, label: this.#view.words.say(keys.choice(step, id), values).text })) };
  }

  #entries(): readonly Entry[] {
    return transcript(this.#opened.flow, this.#conversation.turns);
  }

  /** Where she stands. A sound flow comes to rest only on a question. */
  #open(): Entry {
    return this.#entries().at(-1) as Entry;
  }

  /** Indexes of the turns she answered, so that “c 3” means the third of them. */
  #answered(): number[] {
    return this.#conversation.turns.flatMap(({ answer }, index) => (answer === undefined ? [] : [index]));
  }
}
