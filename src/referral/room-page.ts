/** The page for each state of the machine. The form is always part of it, hidden or not, because it holds what she wrote. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SnapshotFrom } from 'xstate';
import { answersOf, type Written } from './form/answers-of.ts';
import { questionOf } from './form/fields.ts';
import type { View } from './form/view.ts';
import type { roomMachine } from './machine/room-machine.ts';
import { busyPage, failedPage } from './pages/failed-page.ts';
import { asked, formPage, type Layout, type Shown } from './pages/form-page.ts';
import { introPage } from './pages/intro-page.ts';
import { reviewPage } from './pages/review-page.ts';
import { sentPage } from './pages/sent-page.ts';
import type { RoomWord } from '../words/room-words.ts';

export type RoomState = SnapshotFrom<typeof roomMachine>;

export interface Around {
  view: View;
  /** What stands in the form now. */
  written: () => Written;
  notice: RoomWord | null;
  /** The chat around the room, to go back to. */
  canGoBack: boolean;
}

export function layoutOf(state: RoomState): Layout | null {
  if (state.matches({ editing: 'stepping' })) return 'one';
  if (state.matches({ editing: 'together' })) return 'all';
  return state.matches({ editing: 'changing' }) ? 'change' : null;
}

export function roomPage(state: RoomState, around: Around): TemplateResult {
  const layout = layoutOf(state);
  const sent = state.matches('sent');
  return html`
    ${layout === null ? before(state, around) : nothing}
    ${sent ? nothing : formPage(around.view, layout === null ? null : shownIn(layout, state, around))}
  `;
}

function shownIn(layout: Layout, { context: { question, problems } }: RoomState, { view }: Around): Shown {
  const visible = asked({ layout, question }, view.by);
  return { layout, question, problems: problems.filter(({ field }) => visible.includes(questionOf(field))) };
}

function before(state: RoomState, { view, written, notice, canGoBack }: Around): unknown {
  const { why, posted } = state.context;
  if (state.matches('reviewing')) return reviewPage(view, answersOf(written(), view.by));
  if (state.matches('sealing')) return busyPage(view, 'sealing-title');
  if (state.matches('sending')) return busyPage(view, 'sending-title');
  if (state.matches('failed')) return failedPage(view, why ?? 'unknown', posted, notice);
  return state.matches('sent') ? sentPage(view, posted?.id ?? '', canGoBack) : introPage(view);
}
