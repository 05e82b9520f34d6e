/** The rooms she opened in this chat, by programme. Each stays until she leaves, closes it, or starts again. */
import type { FromRoom } from '../../../flow/room-talk.ts';
import { keys } from '../../../flow/keys.ts';
import type { View } from '../../../messages/view.ts';
import { RoomFrame } from './room-frame.ts';

export interface RoomsGiven {
  /** Something is to be painted anew. */
  changed: () => void;
  /** She is done there. */
  closed: () => void;
  leave: () => void;
}

export class Rooms {
  readonly #frames = new Map<string, RoomFrame>();
  readonly #given: RoomsGiven;

  constructor(given: RoomsGiven) {
    this.#given = given;
  }

  get all(): [programme: string, frame: RoomFrame][] {
    return [...this.#frames];
  }

  of(programme: string): RoomFrame | undefined {
    return this.#frames.get(programme);
  }

  enter({ programme, area }: { programme: string; area: string }, { flow, words }: View): void {
    const address = flow.programmes[programme]?.contacts.room;
    if (!address) return;
    const title = words.panel('named', { action: words.panel('room').text, name: words.say(keys.programme(programme, 'name')).text }).text;
    this.#frames.get(programme)?.end();
    this.#frames.set(programme, new RoomFrame(address, title, { lang: words.lang, ...(area && { area }) }, (word) => { this.#hear(programme, word); }));
  }

  end(): void {
    for (const frame of this.#frames.values()) frame.end();
    this.#frames.clear();
  }

  #hear(programme: string, word: FromRoom | 'missing'): void {
    if (word === 'leave') this.#given.leave();
    else if (word === 'closed') {
      this.#frames.get(programme)?.end();
      this.#frames.delete(programme);
      this.#given.closed();
    } else this.#given.changed();
    // Her own tap brought her here: she goes on inside.
    if (word === 'size') this.#frames.get(programme)?.element.focus();
  }
}
