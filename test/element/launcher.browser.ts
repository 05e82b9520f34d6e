import { expect } from 'chai';
import { nameOf, isThere } from '../support/accessible.ts';
import { Chat } from '../support/chat.ts';
import { RICH, tidy } from '../support/mount.ts';
import { restoreNetwork, watchNetwork } from '../support/network.ts';
import { frame, until } from '../support/until.ts';

const isShown = (chat: Chat): boolean => isThere(chat.element.querySelector('p') as Element);

describe('the launcher', () => {
  afterEach(() => {
    restoreNetwork();
    tidy();
  });

  it('is the only thing of the chat on a page until she presses it', async () => {
    const network = watchNetwork();
    const chat = await Chat.mount();
    await frame();
    expect(chat.all('button').map(nameOf)).to.deep.equal(['Find support']);
    expect(isShown(chat)).to.equal(false);
    expect(network.asked).to.deep.equal([]);
  });

  it('opens the chat, which brings its first message and its question', async () => {
    const chat = await Chat.mount();
    await chat.open();
    await chat.says('This is a guide, not a person.');
    await chat.asks('Who are you here for?');
    expect(chat.choices()).to.deep.equal(['It is for me', 'I am supporting someone']);
    expect(chat.has('button', 'Find support')).to.equal(false);
  });

  it('has the words the host gives it', async () => {
    const chat = await Chat.mount({ label: 'Talk to us', 'exit-label': 'Hide this page' });
    await chat.open('Talk to us');
    expect(chat.has('button', 'Hide this page')).to.equal(true);
    chat.element.label = 'Help';
    await chat.closes();
    await chat.find('button', 'Help');
  });

  it('asks for the code and the flow as soon as a pointer or the focus comes near', async () => {
    for (const near of [new PointerEvent('pointerenter'), new FocusEvent('focus')]) {
      const network = watchNetwork();
      const chat = await Chat.mount();
      (await chat.find('button', 'Find support')).dispatchEvent(near);
      expect(network.asked).to.deep.equal([new URL(RICH, location.href).href]);
      await chat.open();
      expect(network.asked.filter((address) => address.includes('rich.json')).length).to.equal(1);
      tidy();
    }
  });

  it('waits for her press where the host wants no preload', async () => {
    const network = watchNetwork();
    const chat = await Chat.mount({ preload: 'none' });
    const launcher = await chat.find('button', 'Find support');
    launcher.dispatchEvent(new PointerEvent('pointerenter'));
    launcher.dispatchEvent(new FocusEvent('focus'));
    expect(network.asked).to.deep.equal([]);
    await chat.open();
  });

  it('asks when the page is idle where the host wants that', async () => {
    const network = watchNetwork();
    await Chat.mount({ preload: 'idle' });
    await until('the flow was asked for', () => network.asked.some((address) => address.endsWith(RICH)));
  });
});

describe('while the chat loads', () => {
  afterEach(() => {
    restoreNetwork();
    tidy();
  });

  it("Leave is there, and so are the host's own words", async () => {
    const network = watchNetwork('rich.json');
    const chat = await Chat.mount();
    await chat.press('button', 'Find support');
    await chat.says('Getting ready…');
    expect(chat.has('button', 'Leave')).to.equal(true);
    expect(isShown(chat)).to.equal(true);
    network.release();
    await chat.asks('Who are you here for?');
    expect(isShown(chat)).to.equal(false);
    expect(chat.text()).to.not.include('Getting ready');
  });

  it('she can leave, and nothing comes after her', async () => {
    const network = watchNetwork('rich.json');
    const chat = await Chat.mount();
    await chat.press('button', 'Find support');
    await chat.leaves();
    network.release();
    const { length } = network.asked;
    for (let frames = 0; frames < 20; frames += 1) await frame();
    expect(chat.root.textContent).to.not.include('guide');
    expect(network.asked.length).to.equal(length);
  });

  it('she can close it, and open it to a chat that is ready', async () => {
    const network = watchNetwork('rich.json');
    const chat = await Chat.mount();
    await chat.press('button', 'Find support');
    await chat.closes();
    network.release();
    await chat.open();
    await chat.says('This is a guide');
    expect(network.asked.filter((address) => address.includes('rich.json')).length).to.equal(1);
  });

  it('it says each first message once, also when she opened it twice', async () => {
    const network = watchNetwork('rich.json');
    const chat = await Chat.mount();
    await chat.press('button', 'Find support');
    await chat.closes();
    await chat.press('button', 'Find support');
    network.release();
    await chat.asks('Who are you here for?');
    expect(chat.heard().filter((text) => text.startsWith('This is a guide')).length).to.equal(1);
  });
});
