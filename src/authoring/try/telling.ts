/** Writes the conversation as it goes on: messages, answers, the open question, and what lies over them. */
import { choicesOffered } from '../../conversation/offered.ts';
import { messagesOf, type Entry } from '../../conversation/transcript.ts';
import type { Answer } from '../../flow/flow.ts';
import { keys } from '../../flow/keys.ts';
import { valuesOf, type View } from '../../messages/view.ts';
import type { Paper } from './paper.ts';
import type { Answerable } from './typed.ts';
import { writeAnswer, writeQuestion } from './write-question.ts';
import { writeMessage } from './write-message.ts';

export class Telling {
  readonly paper: Paper;
  #view: View;
  /** How many turns have been written. */
  #told = 0;
  #title = '';
  /** What she had answered to the open question before she came back to it. */
  #earlier: Answer | undefined;

  constructor(view: View, paper: Paper) {
    this.#view = view;
    this.paper = paper;
  }

  get view(): View {
    return this.#view;
  }

  forget(): void {
    this.#told = 0;
    this.#title = '';
    this.#view = { ...this.#view, unfolded: new Set() };
  }

  /** Writes what is new: the answer to what was open, the turns after it, and the question that is open now. */
  goOn(entries: readonly Entry[]): void {
    this.#view = { ...this.#view, now: new Date() };
    for (let index = Math.max(0, this.#told - 1); index < entries.length; index += 1) {
      if (index >= this.#told) this.#arrive(entries.slice(0, index + 1));
      writeAnswer(entries.slice(0, index + 1), this.#view, this.paper);
    }
    this.#told = entries.length;
    this.#earlier = undefined;
    this.ask(entries);
  }

  /** Back at a question that she had passed: its messages are further up. */
  comeBack(entries: readonly Entry[], earlier: Answer): void {
    this.#told = entries.length;
    this.#earlier = earlier;
    this.#head(entries);
    this.ask(entries);
  }

  /** At another place of the conversation, or at this one again. */
  jump(entries: readonly Entry[], before: number): void {
    this.#told = Math.min(before, entries.length - 1);
    if (this.#told === before) this.goOn(entries);
    else {
      this.#arrive(entries);
      this.#told = entries.length;
      this.#earlier = undefined;
      this.ask(entries);
    }
  }

  page(id: string, entries: readonly Entry[]): void {
    const { flow, words } = this.#view;
    const answers = entries.at(-1)?.answers ?? {};
    this.#rule(words.say(keys.pageTitle(id)).text);
    for (const message of messagesOf(flow, { in: 'pages', id }, flow.pages[id]?.say ?? [], answers)) writeMessage({ message, answers, before: [] }, this.#view, this.paper);
    this.#rule(words.panel('back-here').text);
    this.ask(entries);
  }

  /** The services that the last list held back. False when there was no list. */
  more(entries: readonly Entry[]): boolean {
    const index = entries.findLastIndex(({ messages }) => messages.some(({ say }) => say.kind === 'services'));
    const entry = entries[index];
    const message = entry?.messages.findLast(({ say }) => say.kind === 'services');
    if (entry === undefined || message === undefined) return false;
    this.#view = { ...this.#view, unfolded: new Set([...this.#view.unfolded, message.key()]) };
    writeMessage({ message, answers: entry.answers, before: entries.slice(0, index) }, this.#view, this.paper);
    this.ask(entries);
    return true;
  }

  ask(entries: readonly Entry[]): void {
    const open = entries.at(-1);
    if (open) writeQuestion(open, this.#earlier, this.#view, this.paper);
  }

  remark(text: string): void {
    this.paper.line(this.paper.paint('yellow', text));
  }

  /** What can be answered now, in the words that were written. */
  answerable({ step, ask, answers }: Entry): Answerable {
    if (ask?.kind !== 'choice') return 'words';
    const values = valuesOf(this.#view, answers);
    return { choices: choicesOffered(ask, this.#view.flow, answers).map((id) => ({ id, label: this.#view.words.say(keys.choice(step, id), values).text })) };
  }

  #arrive(entries: readonly Entry[]): void {
    const entry = entries.at(-1);
    if (entry === undefined) return;
    this.#head(entries);
    for (const message of entry.messages) writeMessage({ message, answers: entry.answers, before: entries.slice(0, -1) }, this.#view, this.paper);
    const outcome = this.#view.flow.steps[entry.step]?.outcome;
    if (outcome === undefined) return;
    this.paper.line(this.paper.paint('dim', `This is the end “${outcome}”.`));
    this.paper.blank();
  }

  /** The title that the panel shows here, when it is another than before. */
  #head(entries: readonly Entry[]): void {
    const { flow, words } = this.#view;
    const titled = entries.findLast(({ step }) => flow.steps[step]?.title);
    const title = titled ? words.say(keys.stepTitle(titled.step), valuesOf(this.#view, titled.answers)).text : words.say(keys.title).text;
    if (title !== this.#title) this.#rule(title);
    this.#title = title;
  }

  #rule(title: string): void {
    this.paper.line(this.paper.paint('bold', `── ${title} ──`));
    this.paper.blank();
  }
}
