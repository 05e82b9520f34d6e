/** Before she enters a room: where it stands, and what it means. Then the room itself, over everything but the foot. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Answers } from '../../../flow/condition.ts';
import { keys } from '../../../flow/keys.ts';
import { icon } from '../../../messages/icon.ts';
import { backPath, goPath } from '../../../messages/icon-paths.ts';
import { say } from '../../../messages/phrase-template.ts';
import type { View } from '../../../messages/view.ts';
import type { PanelWord } from '../../../words/panel-words.ts';
import type { Rooms } from './rooms.ts';

/** A room on the page's own origin could be read by the page, so it is not shown inside it. */
const isApart = (address: string): boolean => new URL(address).origin !== location.origin;

export function roomSheet(programme: string, { words, flow }: View, answers: Answers, rooms: Rooms): unknown {
  const address = flow.programmes[programme]?.contacts.room ?? '';
  const frame = rooms.of(programme);
  if (frame?.state === 'coming') return html`<p role="status">${say(words.panel('loading'))}</p>`;
  const { host } = new URL(address);
  const area = answers.area !== undefined && Object.hasOwn(flow.areas, answers.area) ? words.say(keys.area(answers.area)).text : '';
  const button = (word: PanelWord, look: string, passed: string): unknown => html`
    <button type="button" class=${`choice ${look}`} data-enter=${programme} data-area=${passed}>
      <span>${say(words.panel(word, { area }))}</span>${icon(goPath, true)}
    </button>
  `;
  const inside = isApart(address) && frame?.state !== 'missing';
  return html`
    <p>${say(words.panel(inside ? 'room-about' : 'room-missing', { host }))}</p>
    ${inside ? html`${button('room-open', 'main', '')}${area ? button('room-open-area', '', area) : nothing}` : nothing}
    <a class="act" href=${address} rel="noreferrer"><span>${say(words.panel('room-page'))}</span></a>
    <p class="meta">${say(words.panel('room-page-why'))}</p>
    <button type="button" class="choice quiet" data-do="close-sheet">${icon(backPath, true)}<span>${say(words.panel('back-here'))}</span></button>
  `;
}

/** Always painted and in one place, or the browser would load a room anew and she would lose what she wrote. */
export const roomFrames = (shown: string | null, rooms: Rooms): unknown =>
  repeat(rooms.all, ([programme]) => programme, ([programme, frame]) => html`
    <div class=${frame.state === 'there' && programme === shown ? 'room' : 'room away'}>${frame.state === 'missing' ? nothing : frame.element}</div>
  `);
