/** The whole panel from values: the transcript, the open question, the foot, and what may lie over them. */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry } from '../../conversation/transcript.ts';
import type { Answer } from '../../flow/flow.ts';
import type { View } from '../../messages/view.ts';
import { question } from '../../questions/question.ts';
import { entryTemplate } from './entry-template.ts';
import { footerTemplate } from './footer-template.ts';
import { roomFrames } from './room/room-template.ts';
import type { Rooms } from './room/rooms.ts';
import type { Sheet } from './sheet.ts';
import { sheetTemplate } from './sheet-template.ts';

export interface PanelGiven {
  view: View;
  entries: readonly Entry[];
  sheet: Sheet | null;
  /** What she had answered to the open question before she came back to it. */
  earlier: Answer | undefined;
  canHide: boolean;
  /** What the panel last told her about printing or copying. */
  notice: string;
  rooms: Rooms;
}

export function panelTemplate(given: PanelGiven): unknown {
  const { view, entries, sheet } = given;
  const answers = entries.at(-1)?.answers ?? {};
  return html`
    <div class="stage">
    <div class="scroll" ?inert=${sheet !== null}>
      <div class="log" role="log" aria-live="off" aria-label=${view.words.panel('conversation').text}>
        ${repeat(
          entries,
          (_, index) => index,
          (entry, index) =>
            guard([entry, view.words.lang, view.directory, view.unfolded], () =>
              entryTemplate(entry, index, entries.slice(0, index), view),
            ),
        )}
      </div>
      ${openQuestion(given)}
    </div>
    ${sheet === null ? nothing : sheetTemplate({ sheet, view, answers, canHide: given.canHide, rooms: given.rooms })}
    ${roomFrames(sheet?.kind === 'room' ? sheet.programme : null, given.rooms)}
    </div>
    <p class="notice" role="status">${given.notice}</p>
    ${footerTemplate(view, sheet, sheet !== null || entries.some((entry) => entry.turn.answer !== undefined))}
  `;
}

function openQuestion({ view, entries, earlier }: PanelGiven): unknown {
  const open = entries.at(-1);
  if (open?.ask === undefined || open.turn.answer !== undefined) return nothing;
  const { step, ask, answers, turn } = open;
  return keyed(`${entries.length} ${step}`, question({ step, ask, answers, earlier, problem: turn.problem }, view));
}
