import { expect } from 'chai';
import { Chat, gone } from '../support/chat.ts';
import { press } from '../support/in-page/commands.ts';
import { put, tidy } from '../support/mount.ts';
import { there } from '../support/there.ts';
import { frame } from '../support/until.ts';

afterEach(tidy);

const spoken = async (attributes = {}): Promise<Chat> => {
  const chat = await Chat.opened(attributes);
  await chat.answers('It is for me', 'Write a note');
  chat.types('Ring Sam');
  await chat.press('button', 'Next');
  await chat.says('Your note Ring Sam');
  return chat;
};

/** What anybody could still read or find of the conversation. */
const traces = (chat: Chat): string => `${chat.root.textContent} ${document.title} ${location.href} ${chat.element.outerHTML}`;
const hers = /Ring Sam|It is for me|Before you go|guide|summary/;

/** Presses Shift and lets it go, as the browser tells it. */
const shift = (target: EventTarget = window, ...between: string[]): void => {
  const send = (type: string, key: string): unknown => target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
  send('keydown', 'Shift');
  for (const key of between) for (const type of ['keydown', 'keyup']) send(type, key);
  send('keyup', 'Shift');
};

describe('Leave', () => {
  it('in one task covers the page and wipes what she said, and then goes', async () => {
    const chat = await spoken();
    document.title = 'A charity';
    put('p', {}, 'Words of the host page');
    (await chat.find('button', 'Leave')).click();
    // No waiting: all of it has happened already, but for the way out.
    expect(document.title.trim()).to.equal('');
    expect(traces(chat)).to.not.match(hers);
    for (const [x, y] of [[5, 5], [innerWidth - 5, innerHeight - 5], [innerWidth / 2, innerHeight / 2]] as const) {
      const hit = document.elementFromPoint(x, y);
      expect(hit?.parentElement === document.documentElement, `something is seen at ${x}, ${y}: ${hit?.outerHTML.slice(0, 80)}`).to.equal(true);
      expect(getComputedStyle(there(hit, 'cover')).backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
    }
    await gone();
  });

  it('adds nothing to the history', async () => {
    const chat = await spoken();
    const { length } = history;
    await chat.leaves();
    expect(history.length).to.equal(length);
  });

  it('tells the page only that she left, and waits for nothing', async () => {
    const chat = await spoken();
    let gone = '';
    document.addEventListener('signpost-leave', () => (gone = location.hash), { once: true });
    await chat.leaves();
    expect(gone).to.equal('#gone');
  });

  it('is met by a finger in every state', async () => {
    const chat = await Chat.opened();
    const states: (() => Promise<unknown>)[] = [
      () => chat.answers('It is for me'),
      () => chat.urgentHelp(),
      () => chat.person(),
      () => chat.more(),
      () => chat.press('button', 'Start again'),
      () => chat.press('button', 'No, carry on'),
    ];
    for (const goOn of states) {
      await goOn();
      const { x, y, width, height } = (await chat.find('button', 'Leave')).getBoundingClientRect();
      const hit = chat.root.elementFromPoint(x + width / 2, y + height / 2);
      expect(hit?.closest('button') === chat.get('button', 'Leave')).to.equal(true);
    }
  });
});

describe('Shift three times', () => {
  it('leaves, and says how many are left', async () => {
    const chat = await spoken();
    for (let times = 0; times < 3; times += 1) await press('Shift');
    await gone();
    expect(chat.heard().slice(-2)).to.deep.equal(['Press Shift 2 more times to leave.', 'Press Shift once more to leave.']);
    expect(traces(chat)).to.not.match(hers);
  });

  it('leaves also while the focus is on the host page', async () => {
    const chat = await spoken();
    const field = put('input');
    field.focus();
    for (let times = 0; times < 3; times += 1) shift(field);
    expect(traces(chat)).to.not.match(hers);
    await gone();
  });

  it('is not what typing capitals is', async () => {
    const chat = await spoken();
    for (const letter of 'CAPITALS') shift(window, letter);
    expect(location.hash).to.equal('');
    expect(chat.heard().join()).to.not.include('Shift');
  });

  it('does nothing while the chat is closed', async () => {
    const chat = await Chat.mount();
    for (let times = 0; times < 4; times += 1) shift();
    expect(location.hash).to.equal('');
    expect(chat.heard()).to.deep.equal([]);
  });

  it('counted while the chat was closed does not leave once it is open', async () => {
    const chat = await Chat.mount();
    shift();
    shift();
    await chat.open();
    shift();
    expect(location.hash).to.equal('');
  });

  it('leaves before anything has loaded', async () => {
    const chat = await Chat.mount({ flow: '/test/support/flows/nowhere.json' });
    await chat.press('button', 'Find support');
    for (let times = 0; times < 3; times += 1) shift();
    expect(traces(chat)).to.not.match(hers);
    await gone();
  });

  it('is not heard of by the page as a leaving of its own', async () => {
    const chat = await spoken();
    const told: string[] = [];
    document.addEventListener('signpost-leave', (event) => told.push(event.type), { once: true });
    for (let times = 0; times < 3; times += 1) shift();
    expect(traces(chat)).to.not.match(hers);
    await gone();
    expect(told).to.deep.equal(['signpost-leave']);
  });
});

describe('a page that goes away by itself', () => {
  const goes = (): unknown => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  const returns = (): unknown => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

  it('takes everything with it, for it may be kept in memory', async () => {
    const chat = await spoken();
    goes();
    expect(traces(chat)).to.not.match(hers);
    expect(chat.element.open).to.equal(false);
  });

  it('takes the words of the live region, the head and the field too', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Write a note');
    chat.types('Ring Sam');
    goes();
    expect(chat.root.querySelector('textarea') === null).to.equal(true);
    expect(chat.root.textContent).to.equal('');
  });

  it('and comes back is empty, and works', async () => {
    const chat = await spoken();
    goes();
    returns();
    await chat.open();
    await chat.asks('Who are you here for?');
    expect(chat.text()).to.not.match(/Ring Sam|It is for me Change/);
  });

  it('and comes back with a chat that is a part of it starts that anew', async () => {
    const chat = await Chat.mount({ mode: 'inline' });
    await chat.answers('It is for me');
    goes();
    returns();
    await chat.asks('Who are you here for?');
  });

  it('forgets a language that she had chosen for herself', async () => {
    const chat = await Chat.opened();
    await chat.more();
    await chat.press('button', 'Cymraeg');
    await chat.find('button', 'Gadael');
    goes();
    returns();
    for (let frames = 0; frames < 3; frames += 1) await frame();
    await chat.find('button', 'Find support');
  });
});
