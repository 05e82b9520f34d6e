/**
 * The panel: holds one conversation and paints it into the frame. What she does comes in at one
 * listener, becomes an event, and what follows from new turns (scroll, focus, announcement) happens after painting.
 */
import { render } from 'lit';
import { keys } from '../../flow/keys.ts';
import { Conversation } from '../../conversation/conversation.ts';
import { transcript, type Entry } from '../../conversation/transcript.ts';
import { lastAnswered } from '../../conversation/turn.ts';
import type { Answer, Flow } from '../../flow/flow.ts';
import type { View } from '../../messages/view.ts';
import type { Words } from '../../words/words.ts';
import type { Frame } from '../frame.ts';
import { announceFrom, announceServices } from './announce.ts';
import { answerEvent } from './answer-event.ts';
import { copyText } from './copy-text.ts';
import { focused, focusOn, scrollToTurn } from './effects.ts';
import { bringLanguage, bringRest, spoken } from './languages.ts';
import { keepInSight } from './keep-in-sight.ts';
import { loaderWordsIn } from './loader-words-in.ts';
import { entitle } from './entitle.ts';
import type { PanelGiven } from './panel-given.ts';
import { panelStyles } from './panel-styles.ts';
import { panelTemplate } from './panel-template.ts';
import { presetsOf } from './presets-of.ts';
import { actOf, type Act } from './press.ts';
import { printSummary } from './print-summary.ts';
import { Rooms } from './room/rooms.ts';
import { sheetOpenedBy, sheetUnder, type Sheet } from './sheet.ts';
import { conversationTitle, sheetTitle } from './sheet-title.ts';

export class Panel {
  readonly #frame: Frame;
  readonly #given: PanelGiven;
  readonly #flow: Flow;
  readonly #place = document.createElement('div');
  readonly #conversation: Conversation;
  #view: View;
  #entries: readonly Entry[] = [];
  #sheet: Sheet | null = null;
  #earlier: Answer | undefined;
  #notice = '';
  /** Turns that have been painted and announced. */
  #told = 0;
  #stopped = false;
  #wanted = '';
  #whole = false;
  /** Where the focus returns to when a sheet closes. */
  #openedBy: HTMLElement | null = null;
  #inSight: AbortController | undefined;
  readonly #rooms: Rooms;

  constructor(frame: Frame, given: PanelGiven, flow: Flow, words: Words) {
    this.#frame = frame;
    this.#given = given;
    this.#flow = flow;
    this.#view = { flow, words, directory: 'loading', unfolded: new Set(), now: new Date() };
    this.#conversation = new Conversation(flow, presetsOf(flow, given));
    this.#rooms = new Rooms({ changed: () => { this.#paint(); }, closed: () => { this.escape(); }, leave: given.leave });
    this.#goTo(given.topic);
    this.#place.className = 'panel';
    for (const type of ['click', 'submit']) this.#place.addEventListener(type, (event) => { this.#press(event); });
  }

  /** Paints the first message; then brings the rest, which is the same for everyone. */
  show(): void {
    const root = this.#frame.element.getRootNode() as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.slice(0, 1), panelStyles()];
    this.#frame.body.replaceChildren(this.#place);
    this.#inSight = keepInSight(this.#frame.element);
    this.#given.named(loaderWordsIn(this.#view.words));
    this.#paint();
    this.#given.rest.then(() => (this.#whole = true), this.#given.failed);
    void this.#bringRest();
  }

  /** Whether the words of the open question are there. */
  hasWords(): boolean {
    return this.#view.words.exists(keys.ask(this.#conversation.turns.at(-1)?.step ?? '', 'label'));
  }

  /** `byHer`: the focus follows only her own tap. */
  go(topic: string, byHer: boolean): void {
    this.#soon(!Object.hasOwn(this.#flow.topics, topic), () => {
      this.#goTo(topic);
      this.#paint();
      scrollToTurn(this.#place, this.#entries.length - 1);
      if (byHer) this.focus();
    });
  }

  restart(): void {
    this.#rooms.end();
    this.#sheet = null;
    this.#earlier = undefined;
    this.#told = 0;
    this.#view = { ...this.#view, unfolded: new Set() };
    this.#conversation.send({ type: 'restart' });
    this.#paint();
  }

  /** Repaints everything in another language, past messages too. */
  speak(lang: string): void {
    const code = (this.#wanted = spoken(lang, this.#flow));
    void bringLanguage(code, this.#flow, this.#view.words, this.#given.base).then(() => {
      // Asked for another meanwhile, she gets that one.
      if (this.#stopped || this.#wanted !== code) return;
      this.#view.words.speak(code);
      this.#given.named(loaderWordsIn(this.#view.words));
      this.#paint();
    });
  }

  /** Closes what lies over the conversation. Answers whether something did. */
  escape(): boolean {
    if (this.#sheet === null) return false;
    this.#perform({ do: 'close-sheet' });
    return true;
  }

  focus(): void {
    focusOn(this.#place, this.#sheet ? '#sheet-title, .room:not(.away) iframe' : '#question');
  }

  /** Shift leaves after `left` more presses. */
  countShift(left: number): void {
    this.#given.announce(this.#view.words.panel(left === 1 ? 'shift-once' : 'shift-twice'));
  }

  /** Destroys what she said: the actor, the turns, the words on the screen. */
  stop(): void {
    this.#stopped = true;
    this.#inSight?.abort();
    this.#rooms.end();
    this.#conversation.stop();
    this.#entries = [];
    this.#place.remove();
    render(null, this.#place);
  }

  /** A topic or a page of the flow; another name changes nothing. */
  #goTo(topic: string): void {
    if (Object.hasOwn(this.#flow.pages, topic)) this.#sheet = { kind: 'page', page: topic, over: null };
    else if (Object.hasOwn(this.#flow.topics, topic)) {
      this.#sheet = null;
      this.#earlier = undefined;
      this.#conversation.go(topic);
    }
  }

  #press(event: Event): void {
    const act = actOf(event);
    if (act === null) return;
    event.preventDefault();
    this.#soon(act.do !== 'answer', () => { this.#perform(act); });
  }

  /** On a slow line she may answer before the next words have come; that waits. Pages come with the first screen. */
  #soon(now: boolean, act: () => void): void {
    if (now || this.#whole) act();
    else void this.#given.rest.then(() => { if (!this.#stopped) act(); }, () => undefined);
  }

  #perform(act: Act): void {
    const before = { sheet: this.#sheet, turns: this.#conversation.turns };
    this.#notice = '';
    this.#do(act);
    if (this.#stopped) return;
    this.#paint();
    if (this.#conversation.turns !== before.turns) this.#followTurns(before.turns.length);
    else if (this.#sheet !== before.sheet) this.#followSheet(act);
    if (act.do === 'unfold') focusOn(this.#place, `[data-more="${CSS.escape(act.key)}"]`);
  }

  #do(act: Act): void {
    this.#sheet = sheetOpenedBy(act, this.#sheet) ?? this.#sheet;
    if (act.do === 'answer') this.#answer(act);
    else if (act.do === 'change') this.#reopen(act.turn);
    else if (act.do === 'back' && this.#sheet === null) this.#reopen(lastAnswered(this.#conversation.turns));
    else if (act.do === 'back' || act.do === 'close-sheet') this.#sheet = sheetUnder(this.#sheet);
    else if (act.do === 'enter') this.#rooms.enter(act, this.#view);
    else if (act.do === 'restart') this.restart();
    else if (act.do === 'speak') this.speak(act.lang);
    else if (act.do === 'unfold') this.#view = { ...this.#view, unfolded: new Set([...this.#view.unfolded, act.key]) };
    else if (act.do === 'list-again') void this.#bringRest();
    else if (act.do === 'hide') this.#given.hide?.();
    else if (act.do === 'copy') void this.#copy(act.text);
    else if (act.do === 'print') printSummary(this.#frame.element);
  }

  #answer(act: Extract<Act, { do: 'answer' }>): void {
    const event = answerEvent(act, this.#flow);
    if (event === null) return;
    this.#earlier = undefined;
    this.#conversation.send(event);
  }

  #reopen(turn: number): void {
    const reopened = this.#conversation.turns[turn];
    if (reopened === undefined) return;
    this.#sheet = null;
    this.#earlier = reopened.answer;
    this.#conversation.send({ type: 'back', turn });
  }

  #paint(): void {
    this.#entries = transcript(this.#flow, this.#conversation.turns);
    this.#view.now = new Date();
    const given = { view: this.#view, entries: this.#entries, sheet: this.#sheet, earlier: this.#earlier, notice: this.#notice, rooms: this.#rooms };
    render(panelTemplate({ ...given, canHide: this.#given.hide !== null }), this.#place);
    const title = this.#sheet ? sheetTitle(this.#sheet, this.#view) : conversationTitle(this.#entries, this.#view);
    entitle(this.#frame, title, this.#view.words);
    announceFrom(this.#told, this.#entries, this.#view, this.#given.announce);
    this.#told = this.#entries.length;
  }

  async #copy(text: string): Promise<void> {
    const word = (await copyText(text)) ? 'copied' : 'copy-by-hand';
    if (this.#stopped) return;
    this.#notice = this.#view.words.panel(word).text;
    this.#paint();
  }

  #followSheet(act: Act): void {
    const opened = this.#sheet !== null;
    if (opened) this.#openedBy ??= sheetOpenedBy(act, null) ? focused(this.#place) : null;
    if (!opened && this.#openedBy?.isConnected) this.#openedBy.focus();
    else this.focus();
    if (!opened) this.#openedBy = null;
  }

  #followTurns(before: number): void {
    this.#openedBy = null;
    scrollToTurn(this.#place, Math.min(before, this.#entries.length - 1));
    focusOn(this.#place, this.#entries.at(-1)?.turn.problem ? 'textarea' : '#question');
  }

  /** The directory and the other languages come whatever she does: no request tells what she looked for. */
  async #bringRest(): Promise<void> {
    this.#view = { ...this.#view, directory: 'loading' };
    this.#paint();
    const directory = await bringRest(this.#flow, this.#view.words, this.#given.base);
    if (this.#stopped) return;
    this.#view = { ...this.#view, directory };
    this.#paint();
    announceServices(this.#entries.at(-1), this.#view, this.#given.announce);
  }
}
