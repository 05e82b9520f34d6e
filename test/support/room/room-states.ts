/** Every state that she can meet in the room, in order, so that a promise about its looks and words is kept in all of them. */
import { InPageRoom } from './in-page-room.ts';

type Look = (state: string, room: InPageRoom) => Promise<void>;

export async function everyRoomState(lang: string, look: Look): Promise<void> {
  const room = await InPageRoom.open(lang);
  const see = (state: string): Promise<void> => {
    room.unfoldAll();
    return look(state, room);
  };
  await room.sees('intro-title');
  await see('before she starts');
  await room.press('button', 'begin');
  await room.sees('name-title');
  await see('the first question');
  await room.press('button', 'next');
  await see('an answer that is missing');
  room.write('name', 'Ash');
  await room.press('button', 'next');
  await room.sees('reach-title');
  room.write('phone', '07700 9');
  await room.press('button', 'next');
  await see('a number that is too short');
  await room.press('button', 'all-together');
  await room.press('button', 'check-answers');
  await room.sees('intro-title');
  await see('all questions on one page, with the error summary');
  room.write('phone', '07700 900123');
  room.write('may-text', '');
  room.write('area', 'Derby');
  await room.press('button', 'check-answers');
  await room.sees('review-title');
  await see('her answers to check');
  room.answering('refused');
  await room.press('button', 'send');
  await room.sees('failed-title');
  await see('not sent');
  room.answering('taken');
  await room.press('button', 'retry');
  await room.sees('sent-title');
  await see('the receipt');
}

/** How many states that is. */
export const ROOM_STATES = 8;
