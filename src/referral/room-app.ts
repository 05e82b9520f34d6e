/** One room: what she does comes in at one listener, becomes an event, and the page is painted from the machine's state. */
import { render } from 'lit';
import { createActor, fromPromise, type Actor } from 'xstate';
import type { RoomConfig } from '../flow/room.ts';
import type { Chat } from './chat/wait-for-chat.ts';
import { deliver } from './deliver.ts';
import { onTheWay, offered, type Question } from './form/fields.ts';
import { problemsOf } from './form/problems-of.ts';
import type { View } from './form/view.ts';
import { nearestLanguage } from './language/nearest-language.ts';
import { sayIn } from './language/say.ts';
import { wearLanguage } from './language/wear-language.ts';
import { leaveRoom } from './leave-room.ts';
import { roomMachine } from './machine/room-machine.ts';
import { sealNow } from './machine/seal-now.ts';
import { asked } from './pages/form-page.ts';
import { actOf, type Act } from './press.ts';
import { roomFrame } from './room-frame.ts';
import { layoutOf, roomPage, type RoomState } from './room-page.ts';
import { copySealed, saveSealed } from './save-sealed.ts';
import { showProblem, showTop, unfoldFilled } from './show.ts';
import type { RoomWord } from '../words/room-words.ts';

/** She looks at “Sending it…” meanwhile: after this she is given the choice again, and other ways. */
const PATIENCE = { tries: 3, timeoutMs: 20_000, withinMs: 30_000 };

export class RoomApp {
  readonly #place: HTMLElement;
  readonly #room: RoomConfig;
  readonly #chat: Chat | null;
  readonly #actor: Actor<typeof roomMachine>;
  #state: RoomState;
  #notice: RoomWord | null = null;
  #lang: string;

  constructor(place: HTMLElement, room: RoomConfig, chat: Chat | null) {
    this.#place = place;
    this.#room = room;
    this.#chat = chat;
    this.#lang = nearestLanguage(room, chat ? [chat.lang] : navigator.languages);
    this.#actor = createActor(
      roomMachine.provide({
        actors: {
          seal: fromPromise(() => sealNow(room, this.#written(), this.#state.context.by)),
          deliver: fromPromise(({ input, signal }) => deliver(room.inbox, input, { signal, ...PATIENCE })),
        },
      }),
    );
    this.#state = this.#actor.getSnapshot();
    place.addEventListener('click', (event) => { this.#press(event); });
    place.addEventListener('submit', (event) => { this.#press(event); });
  }

  start(): void {
    this.#actor.start();
    this.#paint();
    // From here on: the focus moves only in answer to what she does.
    this.#actor.subscribe((state) => { this.#follow(state); });
  }

  leave(): void {
    leaveRoom({ chat: this.#chat, exit: this.#room.exit }, () => { this.wipe(); });
  }

  /** Destroys everything she wrote: the fields, the machine, what is on the screen. */
  wipe(): void {
    this.#actor.stop();
    this.#form()?.reset();
    render(null, this.#place);
    this.#place.remove();
  }

  announce(word: RoomWord): void {
    const line = document.createElement('p');
    line.textContent = this.#view().say.text(word);
    this.#place.querySelector('#live')?.replaceChildren(line);
  }

  #form(): HTMLFormElement | null {
    return this.#place.querySelector('form');
  }

  #written(): FormData {
    return new FormData(this.#form() ?? undefined);
  }

  #view(): View {
    const { by, problems } = this.#state.context;
    return {
      room: this.#room,
      by,
      say: sayIn(this.#room, this.#lang, by),
      lang: this.#lang,
      problemAt: (field) => problems.find((problem) => problem.field === field),
      area: this.#chat?.area ?? '',
    };
  }

  #press(event: Event): void {
    const act = actOf(event);
    if (act === null) return;
    event.preventDefault();
    this.#notice = null;
    this.#do(act);
  }

  #do(act: Act): void {
    const send = this.#actor.send.bind(this.#actor);
    const { posted } = this.#state.context;
    if (act.do === 'begin') send({ type: 'begin', by: 'self' });
    else if (act.do === 'begin-worker') send({ type: 'begin', by: 'worker' });
    else if (act.do === 'onward') this.#onward();
    else if (act.do === 'skip') send({ type: 'next' });
    else if (act.do === 'apart') send({ type: 'one by one' });
    else if (act.do === 'change') send({ type: 'change', question: act.question });
    else if (act.do === 'send') this.#checked([...onTheWay(this.#state.context.by), ...offered], 'send');
    else if (act.do === 'field') showProblem(this.#place, act.field);
    else if (act.do === 'leave') this.leave();
    else if (act.do === 'speak') this.#speak(act.lang);
    else if (act.do === 'close') this.#chat?.tell('closed');
    else if (act.do === 'save') { if (posted) saveSealed(posted); }
    else if (act.do === 'copy') { if (posted) void copySealed(posted).then((copied) => { this.#tell(copied ? 'copied' : 'copy-by-hand'); }); }
    else send({ type: act.do });
  }

  /** Repaints everything; the fields keep what they hold. */
  #speak(lang: string): void {
    this.#lang = nearestLanguage(this.#room, [lang]);
    this.#paint();
    showTop(this.#place);
  }

  #onward(): void {
    const layout = layoutOf(this.#state);
    if (layout !== null) this.#checked(asked({ layout, question: this.#state.context.question }, this.#state.context.by), 'next');
  }

  #checked(questions: readonly Question[], type: 'next' | 'send'): void {
    const problems = problemsOf(this.#written(), questions, this.#state.context.by);
    this.#actor.send(problems.length === 0 ? { type } : { type: 'reject', problems });
  }

  #tell(word: RoomWord): void {
    this.#notice = word;
    this.#paint();
  }

  #follow(state: RoomState): void {
    this.#state = state;
    // What she wrote goes as soon as it is safe with the team; the receipt shows none of it.
    if (state.matches('sent')) {
      this.#form()?.reset();
      this.#chat?.tell('sent');
    }
    this.#paint();
    unfoldFilled(this.#place);
    showTop(this.#place);
  }

  #paint(): void {
    const view = this.#view();
    wearLanguage(this.#room, this.#lang);
    const page = roomPage(this.#state, { view, written: () => this.#written(), notice: this.#notice, canGoBack: this.#chat !== null });
    render(roomFrame(view.say, this.#chat !== null, page), this.#place);
  }
}
