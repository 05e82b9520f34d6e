import { expect } from 'chai';
import { nameOf } from '../support/accessible.ts';
import { Chat } from '../support/chat.ts';
import { variant, withdraw } from '../support/flows/variant.ts';
import { tidy } from '../support/mount.ts';
import { loseNetwork, restoreNetwork, watchNetwork } from '../support/network.ts';
import { until } from '../support/until.ts';

afterEach(() => {
  restoreNetwork();
  withdraw();
  tidy();
});

describe('services', () => {
  const inDerby = async (): Promise<Chat> => {
    const chat = await Chat.opened({ area: 'derby' });
    await chat.answers('It is for me', 'See if it could be for me', 'No', 'Back to the list', 'Find other help');
    return chat;
  };
  const cards = (chat: Chat): string[] => chat.all('heading').map(nameOf).filter((name) => /Homes|Example/.test(name));

  it('are the nearest first, a few at a time', async () => {
    const chat = await inDerby();
    await chat.answers('Somewhere to live');
    await chat.says('Homes in Derby A person who helps you to apply.');
    expect(cards(chat).slice(-3)).to.deep.equal(['Homes in Derby', 'Example Shelter', 'Example Rooms']);
    await chat.press('button', 'Show 2 more');
    await chat.says('A roof for families.');
    expect(chat.has('button', 'Show')).to.equal(false);
  });

  it('say all that is known, and how far to trust it', async () => {
    const chat = await inDerby();
    await chat.answers('Legal help');
    for (const words of [
      'Free advice for parents.',
      'Free to call',
      'When: Monday to Friday',
      'Chat online: Wednesday afternoons',
      'Who it is for: Parents and relatives in England',
      'Languages: Interpreters on the phone',
      'Other ways in: Text relay',
      'From Example Rights Trust, 2024.',
      'We last looked on 7 November 2026.',
    ]) {
      await chat.says(words);
    }
  });

  it('are reached by links that keep the chat', async () => {
    const chat = await inDerby();
    await chat.answers('Legal help');
    const call = await chat.find('link', 'Call 0808 157 0103, Example Rights');
    expect([call.getAttribute('href'), call.getAttribute('target')]).to.deep.equal(['tel:08081570103', null]);
    const text = await chat.find('link', 'Text RIGHTS to 85259, Example Rights');
    expect(text.getAttribute('href')).to.equal('sms:85259?&body=RIGHTS');
    const page = await chat.find('link', 'Website, Example Rights (opens in a new tab)');
    expect([page.getAttribute('target'), page.getAttribute('rel')]).to.deep.equal(['_blank', 'noopener noreferrer']);
  });

  it('that are open day and night say so without a time', async () => {
    const chat = await inDerby();
    await chat.answers('Somewhere to live');
    await chat.says('Free to call Open now Call');
  });

  it('of which there are none are not a dead end', async () => {
    const chat = await inDerby();
    await chat.answers('Money and food');
    await chat.says('We do not have a service to show for this yet.');
    expect(chat.choices().length).to.be.greaterThan(0);
  });

  it('whose list could not be had can be tried again', async () => {
    loseNetwork('directory.json');
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Find other help', 'Legal help');
    await chat.says('We could not load the list of services.');
    restoreNetwork();
    await chat.press('button', 'Try again');
    await chat.says('Free advice for parents.');
  });

  it('of a flow without a list are not waited for', async () => {
    const chat = await Chat.opened({ flow: await variant((flow) => { flow.directory = null; }) });
    await chat.answers('It is for me', 'Find other help', 'Legal help');
    await chat.says('We could not load the list of services.');
  });
});

describe('what she has in hand', () => {
  it('stays when the list of services comes', async () => {
    const network = watchNetwork('directory.json');
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Find other help', 'Legal help');
    const link = await chat.find('button', 'staying private');
    link.focus();
    network.release();
    await chat.says('Free advice for parents.');
    expect(link.isConnected, 'the button is still the same').to.equal(true);
    await chat.focusIsOn('staying private');
  });

  it('stays when she asks to see more', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Find other help', 'Somewhere to live');
    const link = await chat.find('button', 'staying private');
    await chat.press('button', 'Show 2 more');
    await chat.says('A roof for families.');
    expect(link.isConnected, 'the button is still the same').to.equal(true);
  });
});

describe('the summary', () => {
  it('is what she decided and who can help', async () => {
    const chat = await Chat.opened({ area: 'derby' });
    await chat.answers('It is for me', 'See if it could be for me', 'Yes, more than one child', 'Back to the list');
    await chat.answers('Find other help', 'Somewhere to live', 'I am done for now');
    await chat.says('Your summary You looked at Pause. It could suit you.');
    await chat.says('Homes in Derby: Call 01632 960101');
  });

  it('is printed alone, and the page is as it was afterwards', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'I am done for now');
    const print = window.print.bind(window);
    let sheets = 0;
    window.print = () => {
      sheets = document.adoptedStyleSheets.length;
      dispatchEvent(new Event('afterprint'));
    };
    await chat.press('button', 'Print');
    window.print = print;
    expect([sheets, document.adoptedStyleSheets.length]).to.deep.equal([1, 0]);
  });

  it('is copied, or she is told how to copy it by hand', async () => {
    const chat = await Chat.opened({ area: 'derby' });
    await chat.answers('It is for me', 'See if it could be for me', 'Yes, more than one child', 'See my summary');
    chat.byHand = true;
    await chat.press('button', 'Copy');
    await until('she was told', () => /Copied\.|did not let us copy/.test(chat.text()), () => chat.text());
  });
});
