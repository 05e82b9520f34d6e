import { expect } from 'chai';
import { Chat, focusedName } from '../support/chat.ts';
import { press } from '../support/in-page/commands.ts';
import { put, tidy } from '../support/mount.ts';
import { DESKTOP, resize } from '../support/resize.ts';
import { frame, until } from '../support/until.ts';

/** A chat whose presses are real ones, beside a field of the host page that has the focus. */
async function chatBesideSearch(attributes = {}): Promise<Chat> {
  const field = put('input', { 'aria-label': 'Search this site' });
  // WebKit takes no focus in the task in which the page before was tidied away.
  await until('the field had the focus', () => {
    field.focus();
    return document.activeElement === field;
  });
  const chat = await Chat.mount(attributes);
  chat.byHand = true;
  return chat;
}

const some = async (frames: number): Promise<void> => {
  for (let count = 0; count < frames; count += 1) await frame();
};

const devices: { device: string; size: readonly [number, number] }[] = [
  { device: 'a desktop', size: DESKTOP },
  { device: 'a phone', size: [360, 640] },
];

for (const { device, size } of devices) {
  describe(`the focus on ${device}`, () => {
    before(() => resize(...size));
    after(() => resize(...DESKTOP));
    afterEach(tidy);

    it('lands on the first question when she opens the chat', async () => {
      const chat = await chatBesideSearch();
      await chat.open();
      await chat.focusIsOn('Who are you here for?');
    });

    it('lands on each new question when she answers', async () => {
      const chat = await chatBesideSearch();
      await chat.open();
      await chat.answers('It is for me');
      await chat.focusIsOn('What would you like to do?');
      await chat.answers('See if it could be for me');
      await chat.focusIsOn('Where do you live?');
    });

    it('lands on the question that she goes back to, or changes', async () => {
      const chat = await chatBesideSearch();
      await chat.open();
      await chat.answers('It is for me', 'See if it could be for me', 'Derby');
      await chat.back();
      await chat.focusIsOn('Where do you live?');
      await chat.changes('It is for me');
      await chat.focusIsOn('Who are you here for?');
    });

    it('lands on the title of a page over the conversation, and goes back to what opened it', async () => {
      const chat = await chatBesideSearch();
      await chat.open();
      await chat.press('button', 'staying private');
      await chat.focusIsOn('Staying private');
      await chat.press('button', 'Back to where I was');
      await chat.focusIsOn('staying private');
      await chat.urgentHelp();
      await chat.focusIsOn('Urgent help');
      await chat.press('button', 'Back to where I was');
      await chat.focusIsOn('Urgent help');
      expect(window.deepFocus()?.localName).to.equal('button');
    });

    it('lands on the first question when she starts again', async () => {
      const chat = await chatBesideSearch();
      await chat.open();
      await chat.answers('It is for me');
      await chat.more();
      await chat.press('button', 'Start again');
      await chat.press('button', 'Yes, start again');
      await chat.focusIsOn('Who are you here for?');
    });

    it('stays with the field when what she typed is too long, and what she typed stays too', async () => {
      const chat = await chatBesideSearch();
      await chat.open();
      await chat.answers('It is for me', 'Write a note');
      const words = 'Ring the family centre on Monday';
      chat.types(words);
      await chat.press('button', 'Next');
      await chat.says('That is a little long. Please keep it to 20 letters.');
      await until('the focus was on the field', () => window.deepFocus()?.localName === 'textarea');
      expect((window.deepFocus() as HTMLTextAreaElement).value).to.equal(words);
    });

    it('goes to the first of the services that she asked to see more of', async () => {
      const chat = await chatBesideSearch();
      await chat.open();
      await chat.answers('It is for me', 'Find other help', 'Somewhere to live');
      await chat.press('button', 'Show 2 more');
      await chat.focusIsOn('Example Keys');
    });

    it('returns to the launcher when she closes the chat', async () => {
      const chat = await chatBesideSearch();
      await chat.open();
      await chat.closes();
      await chat.focusIsOn('Find support');
    });

    it('comes back to the open question when she opens it again', async () => {
      const chat = await chatBesideSearch();
      await chat.open();
      await chat.answers('It is for me');
      await chat.closes();
      await chat.open();
      await chat.focusIsOn('What would you like to do?');
    });

    it('is not taken by a chat that the host opens', async () => {
      const chat = await chatBesideSearch();
      chat.element.show();
      await chat.asks('Who are you here for?');
      await some(5);
      expect(focusedName()).to.equal('Search this site');
      chat.element.hide();
      expect(focusedName()).to.equal('Search this site');
      chat.element.open = true;
      await some(5);
      expect(focusedName()).to.equal('Search this site');
    });

    it('is not taken by a chat that is open from the start, or moved on by the host', async () => {
      for (const attributes of [{ open: '' }, { mode: 'inline' }, { mode: 'page' }, { open: '', topic: 'about' }]) {
        const chat = await chatBesideSearch(attributes);
        await until('a question was asked', () => chat.question());
        await some(3);
        chat.element.go('about');
        await chat.asks('Would you like to hear more?');
        chat.element.restart();
        await chat.asks('Who are you here for?');
        await some(3);
        expect(focusedName(), JSON.stringify(attributes)).to.equal('Search this site');
        tidy();
      }
    });

    it('is never lost while she talks', async () => {
      const chat = await chatBesideSearch();
      await chat.open();
      for (const answer of ['It is for me', 'Read about Pause', 'Tell me more', 'Find other help', 'Legal help', 'I am done for now']) {
        await chat.answers(answer);
        await until(`the focus was in the chat after "${answer}"`, () => chat.root.activeElement !== null);
      }
    });
  });

  describe(`Escape on ${device}`, () => {
    before(() => resize(...size));
    after(() => resize(...DESKTOP));
    afterEach(tidy);

    it('closes the page over the conversation first, then the chat, and never leaves', async () => {
      const chat = await chatBesideSearch();
      const address = location.href;
      await chat.open();
      await chat.urgentHelp();
      await chat.focusIsOn('Urgent help');
      await press('Escape');
      await chat.asks('Who are you here for?');
      await chat.focusIsOn('Urgent help');
      expect(chat.element.open).to.equal(true);
      await press('Escape');
      await chat.focusIsOn('Find support');
      expect(chat.element.open).to.equal(false);
      await press('Escape');
      await some(3);
      expect(location.href).to.equal(address);
    });

    it('keeps what she said', async () => {
      const chat = await chatBesideSearch();
      await chat.open();
      await chat.answers('It is for me');
      await chat.focusIsOn('What would you like to do?');
      await press('Escape');
      await chat.open();
      await chat.asks('What would you like to do?');
    });

    it('closes a chat that has not loaded yet, or could not', async () => {
      const chat = await chatBesideSearch({ flow: '/test/support/flows/nowhere.json' });
      await chat.press('button', 'Find support');
      await chat.says('The chat could not start.');
      await press('Escape');
      await chat.focusIsOn('Find support');
    });

    it('is not heard by the host page, which may have an Escape of its own', async () => {
      let heard = 0;
      const listen = (): unknown => (heard += 1);
      document.addEventListener('keydown', listen);
      const chat = await chatBesideSearch();
      await chat.open();
      await chat.focusIsOn('Who are you here for?');
      await press('Escape');
      await chat.focusIsOn('Find support');
      document.removeEventListener('keydown', listen);
      expect(heard).to.equal(0);
    });
  });
}

describe('Escape in a chat that is a part of the page', () => {
  afterEach(tidy);

  it('closes the page over the conversation, and nothing else', async () => {
    const chat = await chatBesideSearch({ mode: 'inline' });
    await chat.asks('Who are you here for?');
    await chat.person();
    await chat.focusIsOn('Talk to a person');
    await press('Escape');
    await chat.asks('Who are you here for?');
    await press('Escape');
    await some(3);
    await chat.asks('Who are you here for?');
  });
});
