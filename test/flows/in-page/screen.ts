/** The chat as it is walked: what stands open, and the taps that answer it, by the names the oracle gives. */
import { heardText, nameOf, withRole } from '../../support/accessible.ts';
import { Chat } from '../../support/chat.ts';
import type { Tap } from '../../support/roads/roads-from.ts';
import { until } from '../../support/until.ts';
import type { Oracle } from './oracle.ts';

export class Screen {
  private constructor(readonly chat: Chat, private readonly oracle: Oracle) {}

  static async open(url: string, oracle: Oracle, quiet: () => boolean): Promise<Screen> {
    await customElements.whenDefined('signpost-chat');
    const element = document.querySelector('signpost-chat');
    if (element === null) throw new Error('There is no chat on this page.');
    element.setAttribute('flow', url);
    const screen = new Screen(new Chat(element), oracle);
    await screen.chat.open();
    await until('everything had come', quiet);
    return screen;
  }

  question(): string {
    return this.chat.question() ?? '';
  }

  choices(): string[] {
    return this.buttons().map(nameOf);
  }

  /** The whole conversation so far. */
  said(): string {
    return this.chat.all('log').map(heardText).join(' ');
  }

  heard(): string[] {
    return this.chat.heard();
  }

  focused(): string {
    const focused = window.deepFocus();
    return focused ? nameOf(focused) : 'nothing';
  }

  /** Does it as she would; the oracle still stands where she stood. */
  async tap(tap: Tap): Promise<void> {
    const { flow, turns, step } = this.oracle;
    const ask = flow.steps[step]?.ask;
    if (tap.type === 'go') this.chat.element.go(topicTo(flow.topics, tap.to));
    else if (tap.type === 'reject') await this.writes('x'.repeat(ask?.kind === 'text' ? ask.max + 1 : 0));
    else if (ask?.kind === 'text' && tap.answer !== '') await this.writes(tap.answer);
    else this.choose(tap.answer, turns.length);
  }

  async writes(words: string): Promise<void> {
    this.chat.types(words);
    await this.chat.press('button', this.oracle.panel('next'));
  }

  /** Reopens the turn at this index by pressing what she said there. */
  reopen(turn: number): void {
    const answered = this.oracle.turns.flatMap(({ answer }, index) => (answer === undefined ? [] : [index]));
    const button = this.mine()[answered.indexOf(turn)];
    if (button === undefined) throw new Error(`What she said at turn ${turn} is no button.`);
    press(button);
  }

  /** How many of her answers stand in the conversation. */
  answered(): number {
    return this.mine().length;
  }

  private mine(): HTMLElement[] {
    const said = this.oracle.panel('you-said');
    return this.chat.all('button').filter((each) => nameOf(each).startsWith(said));
  }

  private choose(answer: string, turns: number): void {
    const name = this.oracle.choices().get(answer);
    const button = this.buttons().find((each) => nameOf(each) === name || nameOf(each) === `${name ?? ''} ${this.oracle.panel('before')}`);
    if (button === undefined) throw new Error(`“${name ?? answer}” cannot be chosen at turn ${turns}. There is: ${this.choices().join(' | ')}`);
    press(button);
  }

  private buttons(): HTMLElement[] {
    const named = this.chat.all('group').filter((group) => group.hasAttribute('aria-labelledby'));
    return named.flatMap((group) => withRole(group, 'button'));
  }
}

function press(button: HTMLElement): void {
  button.focus();
  button.click();
}

const topicTo = (topics: Oracle['flow']['topics'], step: string): string =>
  Object.keys(topics).find((topic) => topics[topic]?.to === step && topics[topic].answer === undefined) ?? '';

