import { expect } from 'chai';
import { Chat } from '../support/chat.ts';
import { variant, withdraw } from '../support/flows/variant.ts';
import { tidy } from '../support/mount.ts';
import { loseNetwork, restoreNetwork, watchNetwork } from '../support/network.ts';
import { there } from '../support/there.ts';
import { until } from '../support/until.ts';

const welcome = [
  'This is a guide, not a person. Read about staying private first, or see who we are.',
  'Pause is open in Derby and around.',
];

/** Waits until the chat has said this, and then some frames more, in which it could say it again. */
async function hears(chat: Chat, text: string): Promise<void> {
  await until(`it was announced: "${text}"`, () => chat.heard().includes(text), () => chat.heard().join(' | '));
}

const region = (chat: Chat): Element => there(chat.root.querySelector('[aria-live="polite"]'), 'live region');
const isEmptied = (chat: Chat): Promise<unknown> => until('the live region was emptied', () => region(chat).childNodes.length === 0);

describe('what a screen reader is told', () => {
  afterEach(() => {
    restoreNetwork();
    withdraw();
    tidy();
  });

  it('each message, once, as plain words, in order', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Read about Pause', 'Tell me more');
    await isEmptied(chat);
    expect(chat.heard()).to.deep.equal([
      ...welcome,
      'Pause works with women for 18 months. Somebody to talk to Help with what you choose',
      'Every week. Just to see if I was ok. A woman who joined',
      'It is your choice.',
      'You can stop at any time.',
    ]);
  });

  it('by one region that is emptied as a whole, so that nothing is read twice', async () => {
    const chat = await Chat.opened();
    await isEmptied(chat);
    const removed: number[] = [];
    const observer = new MutationObserver((changes) => removed.push(...changes.map(({ removedNodes }) => removedNodes.length)));
    observer.observe(region(chat), { childList: true });
    await chat.answers('It is for me', 'Read about Pause');
    await hears(chat, 'Every week. Just to see if I was ok. A woman who joined');
    await isEmptied(chat);
    observer.disconnect();
    // Two messages came, one record each, and went together.
    expect(removed).to.deep.equal([0, 0, 2]);
  });

  it('while the transcript itself stays silent', async () => {
    const chat = await Chat.opened();
    const [log] = chat.all('log');
    expect(log?.getAttribute('aria-live')).to.equal('off');
    expect(log?.getAttribute('aria-label')).to.equal('Conversation');
  });

  it('from a region that was there, and empty, before its first words', async () => {
    const network = watchNetwork('rich.json');
    const chat = await Chat.mount();
    await chat.press('button', 'Find support');
    const before = region(chat);
    expect(before.checkVisibility()).to.equal(true);
    expect(before.textContent).to.equal('');
    network.release();
    await hears(chat, 'Pause is open in Derby and around.');
    expect(region(chat)).to.equal(before);
  });

  it('nothing when a page lies over the conversation, or is closed again', async () => {
    const chat = await Chat.opened();
    await chat.urgentHelp();
    await chat.says('If you are in danger now');
    await chat.back();
    await chat.more();
    await chat.back();
    await isEmptied(chat);
    expect(chat.heard()).to.deep.equal(welcome);
  });

  it('nothing again when she opens the chat a second time', async () => {
    const chat = await Chat.opened();
    await chat.closes();
    await chat.open();
    await isEmptied(chat);
    expect(chat.heard()).to.deep.equal(welcome);
  });

  it('nothing again when the language changes', async () => {
    const chat = await Chat.opened();
    chat.element.lang = 'cy';
    await chat.asks('Ar gyfer pwy ydych chi yma?');
    await isEmptied(chat);
    expect(chat.heard()).to.deep.equal(welcome);
  });

  it('nothing again when she goes back', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Read about Pause');
    const { length } = chat.heard();
    await chat.back();
    await chat.asks('What would you like to do?');
    await isEmptied(chat);
    expect(chat.heard().length).to.equal(length);
  });

  it('only what is new when she changes an earlier answer', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'See if it could be for me', 'Derby', 'Yes, more than one child');
    const before = chat.heard().length;
    await chat.changes('Derby');
    await chat.answers('Somewhere else in England');
    await hears(chat, 'These people can help you in Somewhere else in England.');
    await isEmptied(chat);
    expect(chat.heard().slice(before)).to.deep.equal([
      'These people can help you in Somewhere else in England.',
      'Who can help: Example Rights.',
    ]);
  });

  it('everything anew when she starts again', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me');
    chat.element.restart();
    await chat.asks('Who are you here for?');
    expect(chat.heard()).to.deep.equal([...welcome, ...welcome]);
  });

  it('which services there are, by name', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Find other help', 'Legal help');
    await hears(chat, 'Who can help: Example Rights.');
    expect(chat.heard().filter((text) => text.includes('Example Rights')).length).to.equal(1);
  });

  it('which services there are, once the list has come', async () => {
    const network = watchNetwork('directory.json');
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Find other help', 'Legal help');
    await chat.says('Getting ready…');
    network.release();
    await hears(chat, 'Who can help: Example Rights.');
    await isEmptied(chat);
    expect(chat.heard().slice(-2)).to.deep.equal(['Who can help in your area:', 'Who can help: Example Rights.']);
  });

  it('that there is no list, and then what it holds when it has come after all', async () => {
    loseNetwork('directory.json');
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Find other help', 'Legal help');
    await hears(chat, 'We could not load the list of services. The people under Urgent help and A person are still here.');
    restoreNetwork();
    await chat.press('button', 'Try again');
    await hears(chat, 'Who can help: Example Rights.');
    expect(chat.heard().filter((text) => text.startsWith('We could not load')).length).to.equal(1);
  });

  it('whom a card names and how to reach them', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Get in touch with Pause');
    await hears(chat, 'Pause. Call 01632 960001, Text 07700 900002, example.org/refer, pause@example.org');
  });

  it('her summary', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'I am done for now');
    await hears(chat, 'Your summary. You have not decided anything here yet, and that is fine.');
  });

  it('in the language of the words', async () => {
    const chat = await Chat.mount({ lang: 'cy' });
    await chat.press('button', 'Find support');
    await hears(chat, 'Canllaw yw hwn, nid person. Darllenwch am gadw\'n breifat yn gyntaf.');
    const [welsh, english] = chat.listener.all();
    expect(welsh?.lang).to.equal('cy');
    expect(english).to.deep.equal({ text: 'Pause is open in Derby and around.', lang: 'en' });
  });

  it('never markup, whatever the words hold', async () => {
    const flow = await variant((rich) => {
      rich.words['steps.welcome.say.0'] = '<p>Ring &lt;us&gt; &amp; <strong>talk</strong>.<br>Any time.</p>';
    });
    const chat = await Chat.opened({ flow });
    expect(chat.heard()[0]).to.equal('Ring <us> & talk. Any time.');
  });

  it('what a count of Shift is', async () => {
    const chat = await Chat.opened();
    const press = (): void => {
      for (const type of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
    };
    press();
    await hears(chat, 'Press Shift 2 more times to leave.');
    press();
    await hears(chat, 'Press Shift once more to leave.');
  });
});
