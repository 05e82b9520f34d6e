import { expect } from 'chai';
import { Chat } from '../support/chat.ts';
import { withdraw } from '../support/flows/variant.ts';
import { tidy } from '../support/mount.ts';
import { restoreNetwork } from '../support/network.ts';

afterEach(() => {
  restoreNetwork();
  withdraw();
  tidy();
});

describe('a question', () => {
  it('goes when she has answered it, and her answer stays readable', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me');
    await chat.asks('What would you like to do?');
    expect(chat.said()).to.include('Who are you here for? You said It is for me Change this answer');
    expect(chat.has('button', 'I am supporting someone')).to.equal(false);
  });

  it('says why it is asked when she wants to know', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'See if it could be for me');
    const why = "It works in some places only. You don't have to answer.";
    expect(chat.text()).to.not.include(why);
    await chat.press('disclosure', 'Why we ask');
    await chat.says(why);
  });

  it('offers the ways to skip, which are quieter, last', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'See if it could be for me');
    expect(chat.choices().slice(-2)).to.deep.equal(["I'm not sure where that counts as", "I'd rather not say where"]);
  });

  it('offers what a programme makes possible, in its own name', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me');
    expect(chat.choices()).to.include('Get in touch with Pause');
    expect(chat.choices()).to.not.include('Ask about the waiting list');
  });

  it('is answered once by a double tap', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'See if it could be for me', 'Derby');
    const skip = await chat.find('button', "I'd rather not say");
    skip.click();
    skip.click();
    await chat.asks('What next for you?');
    expect(chat.said().split('You said').length).to.equal(5);
  });
});

describe('her answers', () => {
  it('speak of programmes by their names, like the choices they came from', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Read about Pause');
    expect(chat.said()).to.include('You said Read about Pause');
    expect(chat.text()).to.not.include('{{');
  });

  it('speak of her area once she has named it', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'See if it could be for me', 'Derby');
    await chat.says('Pause works in Derby.');
  });

  it('can be changed: the earlier one is marked, and what no longer follows goes', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'See if it could be for me', 'Derby', 'Yes, more than one child');
    await chat.says('Pause could suit you.');
    await chat.changes('Derby');
    await chat.asks('Where do you live?');
    expect(chat.choices()[0]).to.equal('Derby Your answer before');
    await chat.answers('Somewhere else in England');
    await chat.says('These people can help you');
    expect(chat.said()).to.not.include('Pause could suit you.');
    expect(chat.said()).to.include('You said Yes, more than one child');
  });

  it('that she had given before are marked only on the question that she reopened', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Read about Pause', 'Back to the list', 'Find other help', 'Legal help');
    await chat.back();
    expect(chat.choices()).to.deep.equal(['Somewhere to live', 'Legal help Your answer before', 'Money and food']);
    await chat.answers('Somewhere to live', 'Something else');
    expect(chat.choices()).to.deep.equal(['Somewhere to live', 'Legal help', 'Money and food']);
    await chat.answers('Legal help', 'Back to the list');
    await chat.back();
    expect(chat.choices()[1]).to.equal('Back to the list Your answer before');
    chat.element.go('about');
    await chat.asks('Would you like to hear more?');
    expect(chat.choices().join()).to.not.include('before');
  });

  it('are taken back one by one by Back, which rests when there is none', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Read about Pause');
    await chat.back();
    await chat.asks('What would you like to do?');
    await chat.back();
    await chat.asks('Who are you here for?');
    const back = await chat.find('button', 'Back');
    expect(back.getAttribute('aria-disabled')).to.equal('true');
    await chat.back();
    await chat.asks('Who are you here for?');
  });
});

describe('a question in her own words', () => {
  const atNote = async (): Promise<Chat> => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Write a note');
    return chat;
  };

  it('takes them, and puts them into her summary', async () => {
    const chat = await atNote();
    chat.types('  Ring Sam ');
    await chat.press('button', 'Next');
    await chat.says('Your note Ring Sam');
    expect(chat.said()).to.include('You said Ring Sam Change this answer');
  });

  it('can be skipped', async () => {
    const chat = await atNote();
    await chat.press('button', 'Skip this');
    await chat.says('You have not decided anything here yet');
    expect(chat.said()).to.include('You said Skip this');
  });

  it('takes her words as words, whatever they look like', async () => {
    const chat = await atNote();
    chat.types('<b>{{area}}</b>');
    await chat.press('button', 'Next');
    await chat.says('You said <b>{{area}}</b>');
  });

  it('says when they are too long, and lets her mend it', async () => {
    const chat = await atNote();
    chat.types('x'.repeat(21));
    await chat.press('button', 'Next');
    await chat.says('Please keep it to 20 letters.');
    const [field] = chat.all('textbox');
    expect(field?.getAttribute('aria-invalid')).to.equal('true');
    chat.types('x'.repeat(20));
    await chat.press('button', 'Next');
    await chat.asks('Anything else?');
  });

  it('asks the browser to remember nothing', async () => {
    const chat = await atNote();
    const [field] = chat.all('textbox');
    expect(field?.getAttribute('autocomplete')).to.equal('off');
    expect(field?.hasAttribute('name')).to.equal(false);
  });
});

describe('pages over the conversation', () => {
  it('urgent help and a person are there at every moment', async () => {
    const chat = await Chat.opened();
    await chat.urgentHelp();
    await chat.says('Call 999. If you cannot speak, press 55.');
    await chat.person();
    await chat.says('A woman answers the phone.');
    await chat.back();
    await chat.asks('Who are you here for?');
  });

  it('are opened from words, and lead back to where she was', async () => {
    const chat = await Chat.opened();
    await chat.press('button', 'staying private');
    await chat.says('Your browser keeps a list of pages.');
    expect(chat.question()).to.equal(null);
    await chat.press('button', 'Back to where I was');
    await chat.asks('Who are you here for?');
  });

  it('are in the menu, all but the two that are always there', async () => {
    const chat = await Chat.opened();
    await chat.more();
    await chat.press('button', 'Staying private');
    await chat.says('Nothing is kept on this phone.');
  });

  it('say which they are, in the head and to a screen reader', async () => {
    const chat = await Chat.opened();
    await chat.person();
    await chat.find('heading', 'Talk to a person');
    expect((await chat.find('button', 'A person')).getAttribute('aria-pressed')).to.equal('true');
    expect((await chat.find('button', 'Urgent help')).getAttribute('aria-pressed')).to.equal('false');
  });

  it('ask before everything goes, and starting again forgets it', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me');
    await chat.more();
    await chat.press('button', 'Start again');
    await chat.says('Start again? Everything you tapped here will go.');
    await chat.press('button', 'No, carry on');
    await chat.asks('What would you like to do?');
    await chat.more();
    await chat.press('button', 'Start again');
    await chat.press('button', 'Yes, start again');
    await chat.asks('Who are you here for?');
    expect(chat.said()).to.not.include('It is for me');
  });
});
