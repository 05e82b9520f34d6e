/** The room's one entry: reads what it was built with, and opens for her, for a known chat, or not at all. */
import { render } from 'lit';
import type { RoomConfig } from '../flow/room.ts';
import { uncover } from '../element/leave.ts';
import { threeShifts } from '../element/three-shifts.ts';
import { isFramed, waitForChat, type Chat } from './chat/wait-for-chat.ts';
import { nearestLanguage } from './language/nearest-language.ts';
import { sayIn } from './language/say.ts';
import { wearLanguage } from './language/wear-language.ts';
import { leaveRoom } from './leave-room.ts';
import { closedPage, framedPage } from './pages/closed-page.ts';
import { readRoom } from './read-room.ts';
import { RoomApp } from './room-app.ts';
import { roomFrame } from './room-frame.ts';

/** An empty place: nothing of what was painted before is mixed with what comes. */
function emptied(whole: HTMLElement): HTMLElement {
  const place = document.createElement('div');
  place.className = 'room';
  whole.replaceChildren(place);
  return place;
}

function showClosed(place: HTMLElement, room: RoomConfig, chat: Chat | null): void {
  const lang = nearestLanguage(room, chat ? [chat.lang] : navigator.languages);
  const say = sayIn(room, lang, 'self');
  wearLanguage(room, lang);
  render(roomFrame(say, chat !== null, closedPage({ room, say })), place);
  place.querySelector('[data-do="leave"]')?.addEventListener('click', () => { leaveRoom({ chat, exit: room.exit }, () => { place.remove(); }); });
}

function open(whole: HTMLElement, room: RoomConfig, chat: Chat | null): void {
  if (room.keys.length === 0) {
    showClosed(emptied(whole), room, chat);
    return;
  }
  let app = new RoomApp(emptied(whole), room, chat);
  const shifts = threeShifts((left) => {
    if (left === 0) app.leave();
    else app.announce(left === 1 ? 'shift-once' : 'shift-twice');
    return true;
  });
  window.addEventListener('keydown', shifts, true);
  window.addEventListener('keyup', shifts, true);
  // The page goes, perhaps into the back/forward cache, from which it could come back with her words: it comes back empty.
  window.addEventListener('pagehide', () => { app.wipe(); });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    uncover();
    app = new RoomApp(emptied(whole), room, chat);
    app.start();
  });
  app.start();
}

const whole = document.querySelector<HTMLElement>('#place');
const given = document.querySelector('#room');
if (whole && given) {
  const room = readRoom(given.textContent);
  if (isFramed()) {
    const lang = nearestLanguage(room, navigator.languages);
    const say = sayIn(room, lang, 'self');
    wearLanguage(room, lang);
    render(roomFrame(say, true, framedPage({ room, say }, location.href)), emptied(whole));
    waitForChat(room.hosts, (chat) => { open(whole, room, chat); });
  } else open(whole, room, null);
}
