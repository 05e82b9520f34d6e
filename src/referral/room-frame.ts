/** What is around every page of the room: Leave, which is always there, and a voice for a screen reader. */
import { html, nothing } from 'lit';
import { roomIcon } from './room-icon.ts';
import type { Say } from './language/say.ts';

/** In a chat, the chat's own Leave stands above the frame. */
export const roomFrame = (say: Say, inChat: boolean, content: unknown): unknown => html`
  ${inChat
    ? nothing
    : html`<header class="head"><span class="title">${say.own('name')}</span><button type="button" class="leave" data-do="leave">${roomIcon('leave')}<span>${say('leave')}</span></button></header>`}
  <main class="page">${content}</main>
  <div class="unseen" aria-live="polite" id="live"></div>
`;
