import { expect } from 'chai';
import { Chat } from '../support/chat.ts';
import { press } from '../support/in-page/commands.ts';
import { put, tidy } from '../support/mount.ts';
import { frame, until } from '../support/until.ts';

afterEach(tidy);

const some = async (frames: number): Promise<void> => {
  for (let count = 0; count < frames; count += 1) await frame();
};

const tapped = async (chat: Chat, opener: HTMLElement): Promise<void> => {
  opener.focus();
  opener.click();
  await until('the chat was open', () => chat.element.open);
};

describe('an opener on the page', () => {
  it('as a link leads to its topic and never reaches the address', async () => {
    const chat = await Chat.mount();
    const { href } = location;
    const { length } = history;
    await tapped(chat, put('a', { href: '#signpost-chat/about' }, 'About Pause'));
    await chat.asks('Would you like to hear more?');
    expect([location.href, history.length]).to.deep.equal([href, length]);
  });

  it('as a button leads to its topic', async () => {
    const chat = await Chat.mount();
    await tapped(chat, put('button', { 'data-signpost-chat': 'housing' }, 'Somewhere to live'));
    await chat.asks('Is there anything else?');
  });

  it('works from what lies inside it', async () => {
    const chat = await Chat.mount();
    const opener = put('a', { href: '#signpost-chat/about' });
    const inner = document.createElement('em');
    inner.textContent = 'About Pause';
    opener.append(inner);
    await tapped(chat, inner);
    await chat.asks('Would you like to hear more?');
  });

  it('without a topic opens it where it stands', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me');
    await chat.closes();
    await tapped(chat, put('a', { href: '#signpost-chat' }, 'Chat'));
    await chat.asks('What would you like to do?');
    await chat.closes();
    await tapped(chat, put('button', { 'data-signpost-chat': '' }, 'Chat'));
    await chat.asks('What would you like to do?');
  });

  it('may lead to a page', async () => {
    const chat = await Chat.mount();
    await tapped(chat, put('a', { href: '#signpost-chat/urgent' }, 'Urgent help'));
    await chat.says('If you are in danger now');
  });

  it('to a topic that the flow does not have opens it all the same', async () => {
    const chat = await Chat.mount();
    await tapped(chat, put('a', { href: '#signpost-chat/nowhere' }, 'Chat'));
    await chat.asks('Who are you here for?');
  });

  it('takes the focus to the question, for it was her own tap', async () => {
    const chat = await Chat.mount();
    await tapped(chat, put('a', { href: '#signpost-chat/about' }, 'About Pause'));
    await chat.focusIsOn('Would you like to hear more?');
  });

  it('takes the focus to the question also when the chat is open already', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me');
    const opener = put('a', { href: '#signpost-chat/about' }, 'About Pause');
    await tapped(chat, opener);
    await chat.focusIsOn('Would you like to hear more?');
    await tapped(chat, put('a', { href: '#signpost-chat/urgent' }, 'Urgent help'));
    await chat.focusIsOn('Urgent help');
    await tapped(chat, put('a', { href: '#signpost-chat' }, 'Chat'));
    await until('the focus was in the chat', () => chat.root.activeElement !== null);
  });

  it('is not heard of by any script of the page, which would learn what she looked for', async () => {
    const heard: string[] = [];
    const listen = (event: Event): unknown => heard.push(event.type);
    for (const target of [window, document, document.body]) target.addEventListener('click', listen, { once: true });
    const chat = await Chat.mount();
    const opener = put('a', { href: '#signpost-chat/housing' }, 'Somewhere to live');
    opener.addEventListener('click', listen);
    opener.click();
    await chat.asks('Is there anything else?');
    document.body.click();
    expect(heard).to.deep.equal(['click', 'click', 'click']);
  });

  it('is only a link that begins so', async () => {
    const chat = await Chat.mount();
    for (const href of ['#signpost-chatter', '#signpost', '#signpost-chat/Housing!']) {
      put('a', { href }, href).click();
      await some(2);
      expect(chat.element.open, href).to.equal(false);
    }
  });

  it('opens one chat where there are two', async () => {
    const first = await Chat.mount();
    const second = await Chat.mount();
    await tapped(first, put('a', { href: '#signpost-chat/about' }, 'About Pause'));
    await first.asks('Would you like to hear more?');
    expect([first.element.open, second.element.open]).to.deep.equal([true, false]);
  });

  it('by the keyboard works like a tap', async () => {
    const chat = await Chat.mount();
    put('a', { href: '#signpost-chat/about' }, 'About Pause').focus();
    await press('Enter');
    await chat.focusIsOn('Would you like to hear more?');
  });
});

describe('an address with an opener', () => {
  it('opens the chat at its topic and loses it first, without a word in the history', async () => {
    const { length } = history;
    history.replaceState({ of: 'the host' }, '', '#signpost-chat/about');
    const chat = await Chat.mount();
    expect(location.hash).to.equal('');
    expect(location.href).to.not.include('#');
    expect(history.state).to.deep.equal({ of: 'the host' });
    await chat.asks('Would you like to hear more?');
    expect(history.length).to.equal(length);
  });

  it('does not take the focus: nobody tapped', async () => {
    const field = put('input', { 'aria-label': 'Search this site' });
    await until('the field had the focus', () => {
      field.focus();
      return document.activeElement === field;
    });
    history.replaceState(null, '', '#signpost-chat/about');
    const chat = await Chat.mount();
    await chat.asks('Would you like to hear more?');
    await some(3);
    await chat.focusIsOn('Search this site');
  });

  it('of the host itself stays as it is', async () => {
    history.replaceState(null, '', '#our-team');
    await Chat.mount();
    expect(location.hash).to.equal('#our-team');
  });
});

describe('a button with a command', () => {
  const supported = 'commandForElement' in HTMLButtonElement.prototype;

  it(supported ? 'opens and closes the chat it names' : 'is a plain button where this browser does not know commands', async () => {
    const chat = await Chat.mount({ id: 'the-chat' });
    const show = put('button', { commandfor: 'the-chat', command: '--show', value: 'about' }, 'About Pause');
    const hide = put('button', { commandfor: 'the-chat', command: '--hide' }, 'Close');
    show.click();
    if (!supported) {
      await some(3);
      expect(chat.element.open).to.equal(false);
      return;
    }
    await chat.asks('Would you like to hear more?');
    hide.click();
    await chat.find('button', 'Find support');
  });
});
