/**
 * The chat as a woman meets it: by role and name, with her own verbs. Nothing here knows a class name.
 * Her taps are the page's own unless a test asks for trusted ones with `byHand`.
 */
import type { SignpostChat } from '../../src/element/signpost-chat.ts';
import { heardText, nameOf, withRole, type Role } from './accessible.ts';
import { Listener } from './heard.ts';
import { click } from './in-page/commands.ts';
import { define, make, type Attributes } from './mount.ts';
import { there } from './there.ts';
import { still, until } from './until.ts';

/** What has the focus, by the name a screen reader gives it. */
export function focusedName(): string {
  const focused = window.deepFocus();
  return focused ? nameOf(focused) : 'nothing';
}

/** The page was replaced; in tests by an address within it. */
export const gone = (): Promise<true> => until('she was gone', () => location.hash === '#gone');

export class Chat {
  readonly element: SignpostChat;
  readonly root: ShadowRoot;
  readonly listener: Listener;
  /** Real presses, through the browser: slower, and right where focus or a gesture matters. */
  byHand = false;

  constructor(element: SignpostChat) {
    this.element = element;
    this.root = there(window.openedRoot(element), 'root in the chat: was its module imported?');
    this.listener = new Listener(this.root);
  }

  /** Puts one on the page, closed as a host gets it unless its attributes say otherwise. */
  static async mount(attributes: Attributes = {}, words?: string): Promise<Chat> {
    await define();
    const chat = new Chat(make(attributes, words));
    document.body.append(chat.element);
    return chat;
  }

  /** Puts one on the page and opens it, up to the first question. */
  static async opened(attributes: Attributes = {}): Promise<Chat> {
    const chat = await Chat.mount(attributes);
    await chat.open();
    return chat;
  }

  /** She presses the launcher and waits for the first question. */
  async open(launcher = 'Find support'): Promise<void> {
    await this.press('button', launcher);
    await until('the first question was asked', () => this.question(), () => this.text());
  }

  /** She presses each answer in turn, every one on the question that then stands open. */
  async answers(...answers: string[]): Promise<void> {
    for (const answer of answers) {
      const before = this.question();
      const choice = await until(`"${answer}" could be chosen`, () => this.#choice(answer), () => this.choices().join(' | '));
      await this.#press(choice);
      await until(`"${answer}" was taken`, () => this.question() !== before);
    }
  }

  /** She types into the question that is open. */
  types(words: string): void {
    const [field] = withRole(this.root, 'textbox');
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('There is nothing to type into.');
    field.focus();
    field.value = words;
  }

  /** The guide says this, somewhere in the conversation or on the page over it. */
  async says(words: string): Promise<void> {
    await until(`the guide said "${words}"`, () => this.text().includes(words), () => this.text());
  }

  /** This is the question that is open now. */
  async asks(label: string): Promise<void> {
    await until(`"${label}" was asked`, () => this.question()?.includes(label), () => this.question() ?? 'no question');
  }

  /** Names of what she can choose, in order. */
  choices(): string[] {
    return this.#choices().map(nameOf);
  }

  async focusIsOn(name: string): Promise<void> {
    await until(`the focus was on "${name}"`, () => focusedName().includes(name), focusedName);
  }

  /** She reopens an answer that she gave. */
  async changes(answer: string): Promise<void> {
    await this.press('button', `You said ${answer}`);
  }

  async back(): Promise<void> {
    await this.press('button', 'Back');
  }

  async urgentHelp(): Promise<void> {
    await this.press('button', 'Urgent help');
  }

  async person(): Promise<void> {
    await this.press('button', 'A person');
  }

  async more(): Promise<void> {
    await this.press('button', 'More');
  }

  async closes(): Promise<void> {
    await this.press('button', 'Close the chat');
  }

  async leaves(): Promise<void> {
    await this.press('button', 'Leave');
    await gone();
  }

  /** Waits for a thing of this role whose name begins so, and presses it. */
  async press(role: Role, name: string): Promise<void> {
    await this.#press(await this.find(role, name));
  }

  find(role: Role, name: string): Promise<HTMLElement> {
    return until(`there was a ${role} "${name}"`, () => this.get(role, name), () => this.all(role).map(nameOf).join(' | '));
  }

  /** The one of this role with this name, or else the first whose name begins so. */
  get(role: Role, name: string): HTMLElement | undefined {
    const all = this.all(role);
    return all.find((element) => nameOf(element) === name) ?? all.find((element) => nameOf(element).startsWith(name));
  }

  /** The box that everything but the launcher lies in. */
  get frame(): HTMLElement {
    return there(this.root.querySelector<HTMLElement>('[part="frame"]'), 'frame');
  }

  /** Whether it is there. Compare this and not the element: a test that fails prints what it compared. */
  has(role: Role, name: string): boolean {
    return this.get(role, name) !== undefined;
  }

  all(role: Role): HTMLElement[] {
    return withRole(this.root, role);
  }

  /** Everything any live region ever said. */
  heard(): string[] {
    return this.listener.all().map(({ text }) => text);
  }

  /** The conversation so far, as it can be read. */
  said(): string {
    return this.all('log').map(heardText).join(' ');
  }

  /** Everything that can be read in the chat now. */
  text(): string {
    return [...this.root.children].filter((each) => each.checkVisibility()).map(heardText).join(' ');
  }

  question(): string | null {
    const [group] = this.#groups();
    return group ? nameOf(group) : null;
  }

  /** A question's choices are the group that a heading names. */
  #groups(): HTMLElement[] {
    return this.all('group').filter((group) => group.hasAttribute('aria-labelledby'));
  }

  #choices(): HTMLElement[] {
    return this.#groups().flatMap((group) => withRole(group, 'button'));
  }

  #choice(answer: string): HTMLElement | undefined {
    return this.#choices().find((choice) => nameOf(choice) === answer || nameOf(choice) === `${answer} Your answer before`);
  }

  async #press(element: HTMLElement): Promise<void> {
    if (this.byHand) {
      await still(element);
      return click(element);
    }
    // A press focuses what it meets, as a finger's does in most browsers and the keyboard's in all.
    element.focus();
    element.click();
  }
}
