/** The sheet over the conversation: a page of the flow, the menu, or the question before starting again. */
import { html, nothing } from 'lit';
import { messagesOf } from '../../conversation/transcript.ts';
import type { Answers } from '../../flow/condition.ts';
import { keys } from '../../flow/keys.ts';
import { icon } from '../../messages/icon.ts';
import { backPath } from '../../messages/icon-paths.ts';
import { messageTemplate } from '../../messages/kinds.ts';
import { say } from '../../messages/phrase-template.ts';
import type { View } from '../../messages/view.ts';
import type { PanelWord } from '../../words/panel-words.ts';
import { roomSheet } from './room/room-template.ts';
import type { Rooms } from './room/rooms.ts';
import type { Sheet } from './sheet.ts';
import { sheetTitle } from './sheet-title.ts';

export interface SheetGiven {
  sheet: Sheet;
  view: View;
  answers: Answers;
  canHide: boolean;
  rooms: Rooms;
}

export function sheetTemplate(given: SheetGiven): unknown {
  const { sheet, view, rooms } = given;
  // A room lies over everything but the foot.
  if (sheet.kind === 'room' && rooms.of(sheet.programme)?.state === 'there') return nothing;
  return html`
    <section class="sheet" aria-labelledby="sheet-title">
      <h2 id="sheet-title" tabindex="-1">${say(sheetTitle(sheet, view))}</h2>
      ${content(sheet, given)}
    </section>
  `;
}

function content(sheet: Sheet, given: SheetGiven): unknown {
  if (sheet.kind === 'page') return page(sheet.page, given);
  if (sheet.kind === 'room') return roomSheet(sheet.programme, given.view, given.answers, given.rooms);
  return sheet.kind === 'menu' ? menu(given) : restart(given);
}

const page = (id: string, { view, answers }: SheetGiven): unknown => html`
  ${messagesOf(view.flow, { in: 'pages', id }, view.flow.pages[id]?.say ?? [], answers).map((message) =>
    messageTemplate({ message, answers, before: [] }, view),
  )}
  ${choice('close-sheet', 'back-here', view, backPath)}
`;

const menu = ({ view, canHide }: SheetGiven): unknown => html`
  ${Object.keys(view.flow.pages)
    .filter((id) => id !== 'urgent' && id !== 'person')
    .map((id) => html`<button type="button" class="choice" data-page=${id}><span>${say(view.words.say(keys.pageTitle(id)))}</span></button>`)}
  ${choice('ask-restart', 'restart', view)} ${canHide ? choice('hide', 'close', view) : nothing} ${languages(view)}
  ${choice('close-sheet', 'back-here', view, backPath)}
`;

const restart = ({ view }: SheetGiven): unknown => html`
  <p>${say(view.words.panel('restart-sure'))}</p>
  ${choice('restart', 'restart-yes', view)} ${choice('close-sheet', 'restart-no', view)}
`;

function languages({ flow, words }: View): unknown {
  const all = Object.entries(flow.languages);
  if (all.length < 2) return nothing;
  return html`
    <h3>${say(words.panel('language'))}</h3>
    ${all.map(
      ([code, { name, dir }]) => html`
        <button type="button" class="choice" lang=${code} dir=${dir} data-speak=${code} aria-pressed=${String(code === words.lang)}>
          <span>${name}</span>
        </button>
      `,
    )}
  `;
}

const choice = (act: string, word: PanelWord, { words }: View, path?: string): unknown => html`
  <button type="button" class=${path ? 'choice quiet' : 'choice'} data-do=${act}>
    ${path ? icon(path, true) : nothing}<span>${say(words.panel(word))}</span>
  </button>
`;
