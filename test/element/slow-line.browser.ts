import { expect } from 'chai';
import { Chat } from '../support/chat.ts';
import { inTwoParts, withdraw } from '../support/flows/variant.ts';
import { put, tidy } from '../support/mount.ts';
import { loseNetwork, restoreNetwork, watchNetwork } from '../support/network.ts';
import { frame } from '../support/until.ts';

const some = async (frames: number): Promise<void> => {
  for (let count = 0; count < frames; count += 1) await frame();
};

/** Keys of words that never came would be shown as they are: `steps.menu.ask.label`. */
const showsKeys = (chat: Chat): boolean => /(steps|pages|panel|programmes|contacts)\.[a-z]/.test(chat.text());

describe('on a slow line, when only the first screen has its words', () => {
  afterEach(() => {
    restoreNetwork();
    withdraw();
    tidy();
  });

  it('the first question is there, and her tap waits for the words of the next', async () => {
    const { flow, rest } = await inTwoParts();
    const network = watchNetwork(rest);
    const chat = await Chat.opened({ flow });
    await chat.press('button', 'It is for me');
    await some(10);
    await chat.asks('Who are you here for?');
    expect(showsKeys(chat)).to.equal(false);
    network.release();
    await chat.asks('What would you like to do?');
  });

  it('two taps that waited are one answer', async () => {
    const { flow, rest } = await inTwoParts();
    const network = watchNetwork(rest);
    const chat = await Chat.opened({ flow });
    await chat.press('button', 'It is for me');
    await chat.press('button', 'It is for me');
    network.release();
    await chat.asks('What would you like to do?');
    await some(5);
    expect(chat.said().split('You said').length).to.equal(2);
  });

  it('urgent help and a person wait for nothing', async () => {
    const { flow, rest } = await inTwoParts();
    watchNetwork(rest);
    const chat = await Chat.opened({ flow });
    await chat.urgentHelp();
    await chat.says('If you are in danger now');
    await chat.person();
    await chat.says('A woman answers the phone.');
    await chat.back();
    await chat.asks('Who are you here for?');
    await chat.press('button', 'staying private');
    await chat.says('Nothing is kept on this phone.');
    expect(showsKeys(chat)).to.equal(false);
  });

  it('a topic named by the host waits for its words', async () => {
    const { flow, rest } = await inTwoParts();
    const network = watchNetwork(rest);
    const chat = await Chat.mount({ flow, topic: 'about', open: '' });
    await some(20);
    expect(showsKeys(chat)).to.equal(false);
    network.release();
    await chat.says('Pause works with women');
  });

  it('she can leave, and nothing comes after her', async () => {
    const { flow, rest } = await inTwoParts();
    const network = watchNetwork(rest);
    const chat = await Chat.opened({ flow });
    await chat.press('button', 'It is for me');
    await chat.leaves();
    network.release();
    await some(20);
    expect(chat.root.textContent).to.not.match(/It is for me|What would you like/);
  });

  it('words that cannot be had end in the numbers that help, and the host is told', async () => {
    const { flow, rest } = await inTwoParts();
    loseNetwork(rest);
    const told = new Promise<CustomEvent<{ name: string }>>((resolve) => {
      document.addEventListener('signpost-error', (event) => { resolve(event as CustomEvent<{ name: string }>); }, { once: true });
    });
    const chat = await Chat.mount({ flow });
    await chat.press('button', 'Find support');
    expect((await told).detail.name).to.equal('FlowMissing');
    await chat.says('The chat could not start.');
    await chat.find('link', 'In danger now: call 999');
    restoreNetwork();
    await chat.press('button', 'Try again');
    await chat.asks('Who are you here for?');
    await chat.answers('It is for me');
  });

  it('an opener of the page waits for its words, and then has the focus', async () => {
    const { flow, rest } = await inTwoParts();
    const network = watchNetwork(rest);
    const chat = await Chat.opened({ flow });
    const opener = put('a', { href: '#signpost-chat/about' }, 'About Pause');
    opener.focus();
    opener.click();
    await some(10);
    expect(showsKeys(chat)).to.equal(false);
    network.release();
    await chat.focusIsOn('Would you like to hear more?');
  });
});
