import { expect } from 'chai';
import { Chat, focusedName } from '../support/chat.ts';
import { press } from '../support/in-page/commands.ts';
import { put, tidy } from '../support/mount.ts';
import { DESKTOP, resize } from '../support/resize.ts';

describe('the Tab key', () => {
  afterEach(tidy);

  /** Names of what Tab comes by, from Close until the chat is left for what follows it. */
  async function tabOrder(chat: Chat): Promise<string[]> {
    put('button', {}, 'After the chat');
    (await chat.find('button', 'Close the chat')).focus();
    const names: string[] = [];
    while (chat.root.activeElement !== null && names.length < 40) {
      // Firefox lets the keyboard scroll a part that scrolls: it takes the focus, and is no stop of ours.
      if (chat.root.activeElement.matches('button, a, summary, textarea')) names.push(focusedName());
      await press('Tab');
    }
    expect(focusedName()).to.equal('After the chat');
    return names;
  }

  it('goes from Close through the conversation and its question to the foot', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'See if it could be for me');
    expect(await tabOrder(chat)).to.deep.equal([
      'Close the chat',
      'Leave',
      'staying private',
      'who we are',
      'You said It is for me Change this answer',
      'You said See if it could be for me Change this answer',
      'Why we ask',
      'Derby',
      'Somewhere else in England',
      "I'm not sure where that counts as",
      "I'd rather not say where",
      'Urgent help',
      'A person',
      'Back',
      'More',
    ]);
  });

  it('stays out of what lies under a page', async () => {
    const chat = await Chat.opened();
    await chat.urgentHelp();
    expect(await tabOrder(chat)).to.deep.equal([
      'Close the chat',
      'Leave',
      'Call 999, Emergency services',
      'Call 0808 157 0101, Example Helpline',
      'Text HELLO to 85258, Example Textline',
      'Back to where I was',
      'Urgent help',
      'A person',
      'Back',
      'More',
    ]);
  });

  it('goes backwards too', async () => {
    const chat = await Chat.opened();
    (await chat.find('button', 'Leave')).focus();
    await press('Shift+Tab');
    await chat.focusIsOn('Close the chat');
  });

  it('cannot leave the sheet on a phone, where nothing beside it is in sight', async () => {
    await resize(360, 640);
    const chat = await Chat.opened();
    const beside = put('button', {}, 'After the chat');
    beside.focus();
    expect(focusedName()).to.not.equal('After the chat');
    await chat.closes();
    beside.focus();
    expect(focusedName()).to.equal('After the chat');
    await resize(...DESKTOP);
  });
});
