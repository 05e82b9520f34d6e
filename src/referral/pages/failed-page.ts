/** It could not be sent: nothing is lost, she can try again, change it, reach the team another way, or send the sealed file herself. */
import { html, nothing } from 'lit';
import type { View } from '../form/view.ts';
import { isUnsure, type WhyNot } from '../machine/why-not.ts';
import type { Posted } from '../seal/sealed.ts';
import type { RoomWord } from '../../words/room-words.ts';
import { reachTeam } from './reach-team.ts';

const words: Record<WhyNot, RoomWord> = {
  offline: 'failed-offline',
  busy: 'failed-busy',
  silent: 'failed-silent',
  refused: 'failed-refused',
  unknown: 'failed-unknown',
  key: 'failed-key',
  'too-long': 'failed-too-long',
  sealing: 'failed-sealing',
};

export const failedPage = (view: View, why: WhyNot, posted: Posted | null, notice: RoomWord | null): unknown => {
  const { say } = view;
  return html`
    <h1 tabindex="-1">${say(isUnsure(why) ? 'failed-unsure-title' : 'failed-title')}</h1>
    <div class="card warn" role="alert"><p>${say(words[why])}</p><p><strong>${say('failed-kept')}</strong></p></div>
    <div class="acts stacked">
      ${why === 'key' || why === 'too-long' ? nothing : html`<button type="button" class="act main" data-do="retry">${say('retry')}</button>`}
      <button type="button" class="act" data-do="back">${say('failed-change')}</button>
    </div>
    <h2>${say('other-ways')}</h2>
    ${reachTeam(view)}
    ${posted === null
      ? nothing
      : html`
          <h2>${say('failed-save-title')}</h2>
          <p>${say('failed-save-why')}</p>
          <div class="acts">
            <button type="button" class="act" data-do="save">${say('failed-save')}</button>
            <button type="button" class="act" data-do="copy">${say('failed-copy')}</button>
          </div>
        `}
    <p role="status">${notice === null ? nothing : say(notice)}</p>
    <p class="quiet">${say('danger')}</p>
  `;
};

export const busyPage = ({ say }: View, title: 'sealing-title' | 'sending-title'): unknown => html`
  <h1 tabindex="-1">${say(title)}</h1>
  <p role="status">${say('sending-stay')}</p>
`;
