import { expect } from 'chai';
import { Chat } from '../support/chat.ts';
import { countListeners } from '../support/listeners.ts';
import { define, make, put, tidy } from '../support/mount.ts';
import { restoreNetwork, watchNetwork } from '../support/network.ts';
import { frame } from '../support/until.ts';

afterEach(() => {
  restoreNetwork();
  tidy();
});

const some = async (frames: number): Promise<void> => {
  for (let count = 0; count < frames; count += 1) await frame();
};

describe('an element that is moved within the page', () => {
  it('keeps its conversation', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Read about Pause');
    put('section').append(chat.element);
    await some(3);
    await chat.asks('Would you like to hear more?');
    expect(chat.element.open).to.equal(true);
    await chat.answers('Tell me more');
    await chat.says('You can stop at any time.');
    await chat.closes();
    await chat.open();
    await chat.asks('What would you like to do?');
  });

  it('keeps it also while it loads', async () => {
    const network = watchNetwork('rich.json');
    const chat = await Chat.mount();
    await chat.press('button', 'Find support');
    put('section').append(chat.element);
    network.release();
    await chat.asks('Who are you here for?');
  });

  it('stays above the page', async () => {
    const chat = await Chat.opened();
    put('section', { style: 'transform: translateX(-200px); overflow: hidden; width: 10px; height: 10px' }).append(chat.element);
    await some(3);
    const leave = await chat.find('button', 'Leave');
    const { x, y, width, height } = leave.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    expect(hit === chat.element, 'Leave is met where it is seen').to.equal(true);
  });

  it('tells the page nothing new', async () => {
    const chat = await Chat.opened();
    let told = 0;
    chat.element.addEventListener('signpost-open', () => (told += 1));
    chat.element.addEventListener('signpost-close', () => (told += 1));
    put('section').append(chat.element);
    await some(3);
    expect(told).to.equal(0);
  });
});

describe('an element that is taken from the page', () => {
  it('keeps nothing of what she said', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Write a note');
    chat.types('Ring Sam');
    await chat.press('button', 'Next');
    await chat.says('Ring Sam');
    chat.element.remove();
    await Promise.resolve();
    expect(chat.root.textContent).to.not.match(/Ring Sam|It is for me|guide|Before you go/);
    document.body.append(chat.element);
    await chat.open();
    await chat.asks('Who are you here for?');
    expect(chat.said()).to.not.include('It is for me');
  });

  it('while it loads starts nothing afterwards', async () => {
    const network = watchNetwork('rich.json');
    const chat = await Chat.mount();
    await chat.press('button', 'Find support');
    chat.element.remove();
    await Promise.resolve();
    network.release();
    await some(20);
    expect(chat.root.textContent).to.not.include('guide');
    expect(chat.heard()).to.deep.equal([]);
  });

  it('leaves no listener behind, however often it comes and goes', async () => {
    await define();
    await (await Chat.opened()).answers('It is for me');
    tidy();
    const listeners = countListeners();
    for (let times = 0; times < 10; times += 1) {
      const chat = await Chat.opened();
      await chat.answers('It is for me');
      chat.element.remove();
      await Promise.resolve();
    }
    listeners.stopCounting();
    expect(listeners.left()).to.deep.equal([]);
  });

  it('does not leave when Shift is pressed, or open for a link', async () => {
    const chat = await Chat.opened();
    chat.element.remove();
    await Promise.resolve();
    for (let times = 0; times < 3; times += 1) {
      for (const type of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
    }
    put('a', { href: '#signpost-chat/about' }, 'About Pause').click();
    await some(3);
    expect(location.hash).to.equal('#signpost-chat/about');
    expect(chat.element.open).to.equal(false);
  });
});

describe('two chats on one page', () => {
  it('are two conversations', async () => {
    const first = await Chat.mount({ mode: 'inline' });
    const second = await Chat.mount({ mode: 'inline' });
    await first.answers('It is for me', 'Read about Pause');
    await second.answers('I am supporting someone');
    await first.asks('Would you like to hear more?');
    await second.asks('What now?');
    expect(second.said()).to.not.include('It is for me');
    first.element.remove();
    await some(3);
    await second.answers('See what there is');
  });

  it('are both left when she leaves by one', async () => {
    const first = await Chat.mount({ mode: 'inline' });
    const second = await Chat.mount({ mode: 'inline' });
    await first.answers('It is for me');
    await second.answers('It is for me');
    await first.leaves();
    for (const { root } of [first, second]) expect(root.textContent).to.not.include('It is for me');
  });
});

describe('the module', () => {
  it('loaded a second time leaves the first in place', async () => {
    await define();
    const before = customElements.get('signpost-chat');
    await import(`${window.signpostEntry}?again=${performance.now()}`);
    expect(customElements.get('signpost-chat') === before).to.equal(true);
  });

  it('upgrades what was on the page before it', async () => {
    const waiting = make();
    document.body.append(waiting);
    await define();
    await new Chat(waiting).open();
  });
});
