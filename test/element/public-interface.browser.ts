import { expect } from 'chai';
import { Chat, gone } from '../support/chat.ts';
import { variant, withdraw } from '../support/flows/variant.ts';
import { define, RICH, tidy } from '../support/mount.ts';
import { restoreNetwork } from '../support/network.ts';
import { frame } from '../support/until.ts';

afterEach(() => {
  restoreNetwork();
  withdraw();
  tidy();
});

/** Every event of the element that the page hears, in order. */
function listen(): Event[] {
  const heard: Event[] = [];
  for (const type of ['signpost-open', 'signpost-close', 'signpost-leave', 'signpost-error']) {
    document.addEventListener(type, (event) => heard.push(event));
  }
  return heard;
}

describe('attributes and properties', () => {
  it('are the same thing under two names', async () => {
    const { element } = await Chat.mount({ flow: null, 'exit-url': null });
    const pairs = { flow: RICH, mode: 'inline', topic: 'about', area: 'derby', audience: 'worker', exitUrl: '/x', exitLabel: 'Hide', referUrl: '/refer', preload: 'none', label: 'Help' } as const;
    element.remove();
    for (const [name, value] of Object.entries(pairs)) {
      const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const properties = element as unknown as Record<string, unknown>;
      expect(properties[name], name).to.equal('');
      properties[name] = value;
      expect(element.getAttribute(attribute), name).to.equal(value);
      element.setAttribute(attribute, 'other');
      expect(properties[name], name).to.equal('other');
      properties[name] = null;
      expect(element.hasAttribute(attribute), name).to.equal(false);
    }
    expect(element.open).to.equal(false);
    element.open = true;
    expect(element.getAttribute('open')).to.equal('');
    element.toggleAttribute('open', false);
    expect(element.open).to.equal(false);
  });

  it('that were set before the element was upgraded are kept', async () => {
    await define();
    const early = document.implementation.createHTMLDocument().createElement('signpost-chat');
    Object.assign(early, { flow: RICH, open: true, audience: 'worker' });
    expect(early.hasAttribute('flow')).to.equal(false);
    document.body.append(document.adoptNode(early));
    customElements.upgrade(early);
    const chat = new Chat(early);
    await chat.asks('What now?');
    expect([early.getAttribute('flow'), early.getAttribute('audience'), early.open]).to.deep.equal([RICH, 'worker', true]);
  });

  it('`open` opens and closes it, and tells how it stands', async () => {
    const chat = await Chat.mount({ open: '' });
    await chat.asks('Who are you here for?');
    chat.element.open = false;
    await chat.find('button', 'Find support');
    await chat.open();
    expect(chat.element.open).to.equal(true);
    await chat.closes();
    expect(chat.element.hasAttribute('open')).to.equal(false);
  });

  it('`topic` starts it there, and moves it there', async () => {
    const chat = await Chat.mount({ open: '', topic: 'about' });
    await chat.asks('Would you like to hear more?');
    chat.element.topic = 'housing';
    await chat.says('Homes in Derby');
    await chat.asks('Is there anything else?');
  });

  it('`topic` may be a page', async () => {
    const chat = await Chat.mount({ open: '', topic: 'urgent' });
    await chat.says('If you are in danger now');
  });

  it('a `topic` that the flow does not have starts it where it starts', async () => {
    const chat = await Chat.mount({ open: '', topic: 'nowhere' });
    await chat.asks('Who are you here for?');
  });

  it('setting a topic on a closed chat does not open it by itself', async () => {
    const chat = await Chat.mount();
    chat.element.topic = 'about';
    for (let frames = 0; frames < 5; frames += 1) await frame();
    expect(chat.element.open).to.equal(false);
    await chat.open();
    await chat.asks('Would you like to hear more?');
  });

  it('`area` and `audience` answer their questions for her, and she can change them', async () => {
    const chat = await Chat.mount({ open: '', audience: 'worker', area: 'derby' });
    await chat.asks('What now?');
    await chat.answers('See what there is', 'See if it could be for me');
    await chat.asks('Have children been removed from your care?');
    await chat.changes('I am supporting someone');
    await chat.answers('It is for me');
    await chat.asks('Have children been removed from your care?');
    await chat.says('You said Derby');
  });

  it('an `area` that the flow does not have is asked for', async () => {
    const chat = await Chat.mount({ open: '', area: 'atlantis' });
    await chat.answers('It is for me', 'See if it could be for me');
    await chat.asks('Where do you live?');
  });

  it('`mode` inline and page are open by nature and have nothing to close', async () => {
    for (const mode of ['inline', 'page']) {
      const chat = await Chat.mount({ mode });
      await chat.asks('Who are you here for?');
      expect(chat.has('button', 'Close the chat')).to.equal(false);
      expect(chat.has('button', 'Find support')).to.equal(false);
      chat.element.hide();
      await chat.asks('Who are you here for?');
      tidy();
    }
  });

  it('`mode` changed in the middle starts anew in the new shape', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me');
    chat.element.mode = 'inline';
    await chat.asks('Who are you here for?');
    chat.element.mode = 'floating';
    await chat.find('button', 'Find support');
  });

  it('`flow` changed in the middle starts the other one', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me');
    chat.element.flow = await variant((flow) => { flow.words['steps.welcome.ask.label'] = 'Another question?'; });
    await chat.press('button', 'Find support');
    await chat.asks('Another question?');
    expect(chat.said()).to.not.include('It is for me');
  });

  it('`hidden` hides it', async () => {
    const chat = await Chat.opened();
    chat.element.hidden = true;
    expect(chat.all('button').length).to.equal(0);
    chat.element.hidden = false;
    await chat.asks('Who are you here for?');
  });
});

describe('methods', () => {
  it('show and hide', async () => {
    const chat = await Chat.mount();
    chat.element.show();
    await chat.asks('Who are you here for?');
    chat.element.show();
    chat.element.hide();
    chat.element.hide();
    await chat.find('button', 'Find support');
  });

  it('restart forgets, also before anything has loaded', async () => {
    const chat = await Chat.mount();
    chat.element.restart();
    await chat.open();
    await chat.answers('It is for me');
    chat.element.restart();
    await chat.asks('Who are you here for?');
  });

  it('go opens it at a topic, a page, or where it stands', async () => {
    const chat = await Chat.mount();
    chat.element.go('about');
    await chat.asks('Would you like to hear more?');
    chat.element.go('nowhere');
    await chat.asks('Would you like to hear more?');
    chat.element.go('urgent');
    await chat.says('If you are in danger now');
    chat.element.go('housing');
    await chat.asks('Is there anything else?');
    expect(chat.text()).to.not.include('If you are in danger now');
  });

  it('go twice at once ends at the last', async () => {
    const chat = await Chat.mount();
    chat.element.go('housing');
    chat.element.go('about');
    await chat.asks('Would you like to hear more?');
  });

  it('leave leaves', async () => {
    const chat = await Chat.opened();
    chat.element.leave();
    await gone();
  });
});

describe('events', () => {
  it('tell that it opened, closed and was left, and nothing of hers', async () => {
    const heard = listen();
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Find other help', 'Legal help', 'Something else');
    await chat.urgentHelp();
    await chat.back();
    await chat.closes();
    await chat.open();
    await chat.leaves();
    expect(heard.map(({ type }) => type)).to.deep.equal(['signpost-open', 'signpost-close', 'signpost-open', 'signpost-leave']);
    for (const event of heard) {
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
      expect(event.target === chat.element, 'they come from the element').to.equal(true);
      expect((event as CustomEvent).detail ?? null).to.equal(null);
    }
  });

  it('no other event of its own leaves it while she talks', async () => {
    const chat = await Chat.mount();
    const own: string[] = [];
    const dispatch = chat.element.dispatchEvent.bind(chat.element);
    chat.element.dispatchEvent = (event) => {
      own.push(event.type);
      return dispatch(event);
    };
    await chat.open();
    await chat.answers('It is for me', 'Write a note');
    chat.types('Ring Sam');
    await chat.press('button', 'Next');
    await chat.asks('Anything else?');
    expect(own).to.deep.equal(['signpost-open']);
  });

  it('an open chat that is a part of the page tells it once', async () => {
    const heard = listen();
    const chat = await Chat.mount({ mode: 'inline' });
    await chat.asks('Who are you here for?');
    expect(heard.map(({ type }) => type)).to.deep.equal(['signpost-open']);
  });
});

describe('parts for the host to style', () => {
  it('are the launcher, the frame and Leave', async () => {
    const chat = await Chat.opened();
    const parts = [...chat.root.querySelectorAll('[part]')].map((each) => each.getAttribute('part'));
    expect(parts).to.include.members(['launcher', 'frame', 'leave']);
  });
});
