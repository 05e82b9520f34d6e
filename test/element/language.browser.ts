import { expect } from 'chai';
import { Chat } from '../support/chat.ts';
import { holding, langOf, tidyLanguage } from '../support/language.ts';
import { serveJson, variant } from '../support/flows/variant.ts';
import { tidy } from '../support/mount.ts';
import { loseNetwork, watchNetwork } from '../support/network.ts';
import { until } from '../support/until.ts';

afterEach(tidyLanguage);

describe('the language of the chat', () => {
  it("is the element's own, the page's, or English", async () => {
    const own = await Chat.mount({ lang: 'cy' });
    await own.press('button', 'Find support');
    await own.asks('Ar gyfer pwy ydych chi yma?');
    tidy();
    document.documentElement.lang = 'cy';
    const pages = await Chat.mount();
    await pages.press('button', 'Find support');
    await pages.asks('Ar gyfer pwy ydych chi yma?');
    tidy();
    document.documentElement.removeAttribute('lang');
    const none = await Chat.opened();
    await none.asks('Who are you here for?');
  });

  it('is the nearest that the flow has', async () => {
    for (const [asked, question] of [
      ['cy-GB', 'Ar gyfer pwy ydych chi yma?'],
      ['CY', 'Ar gyfer pwy ydych chi yma?'],
      ['en-GB', 'Who are you here for?'],
      ['fr', 'Who are you here for?'],
      ['', 'Who are you here for?'],
    ] as const) {
      const chat = await Chat.mount({ lang: asked, open: '' });
      await chat.asks(question);
      tidy();
    }
  });

  it('is brought before the first words, so that nothing flickers', async () => {
    const network = watchNetwork('rich.cy.json');
    const chat = await Chat.mount({ lang: 'cy' });
    await chat.press('button', 'Find support');
    await until('the language was asked for', () => network.asked.some((address) => address.includes('rich.cy.json')));
    expect(chat.question()).to.equal(null);
    network.release();
    await chat.asks('Ar gyfer pwy ydych chi yma?');
    expect(chat.heard().join()).to.not.include('This is a guide');
  });

  it('that cannot be had leaves her with the words of the author', async () => {
    loseNetwork('rich.cy.json');
    const chat = await Chat.mount({ lang: 'cy', open: '' });
    await chat.asks('Who are you here for?');
    expect(langOf(holding(chat, 'Who are you here for?'))).to.equal('en');
  });
});

describe('a language that is switched in the middle', () => {
  it('repaints everything, past messages and answers too', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Read about Pause');
    chat.element.lang = 'cy';
    await chat.says('Mae Pause yn gweithio gyda menywod.');
    await chat.says('Canllaw yw hwn, nid person.');
    await chat.says('I mi fy hun');
    expect(chat.said()).to.not.include('This is a guide');
    for (const name of ['Cymorth brys', 'Person', 'Yn ôl', 'Mwy']) await chat.find('button', name);
    await chat.find('button', 'Gadael');
    await chat.find('button', "Cau'r sgwrs");
  });

  it('from the menu, says which it is, and keeps her place', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me');
    await chat.more();
    expect((await chat.find('button', 'English')).getAttribute('aria-pressed')).to.equal('true');
    const welsh = await chat.find('button', 'Cymraeg');
    expect(langOf(welsh)).to.equal('cy');
    await chat.press('button', 'Cymraeg');
    await until('Welsh was pressed', () => chat.get('button', 'Cymraeg')?.getAttribute('aria-pressed') === 'true');
    await chat.press('button', 'Back to where I was');
    await chat.asks('Beth hoffech chi ei wneud?');
  });

  it('and back again, word for word', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Read about Pause');
    const before = chat.text();
    chat.element.lang = 'cy';
    await chat.says('Canllaw yw hwn');
    chat.element.lang = 'en';
    await chat.says('This is a guide');
    expect(chat.said()).to.equal(before.slice(before.indexOf('This is'), before.indexOf(' Would you like')));
    expect(chat.has('button', 'Leave')).to.equal(true);
  });

  it('keeps what she was typing', async () => {
    const chat = await Chat.opened();
    await chat.answers('It is for me', 'Write a note');
    chat.types('Ring Sam');
    chat.element.lang = 'cy';
    await chat.find('button', 'Gadael');
    expect((chat.all('textbox')[0] as HTMLTextAreaElement).value).to.equal('Ring Sam');
  });

  it('twice at once ends in the last one, whichever comes first over the network', async () => {
    const chat = await Chat.opened();
    const network = watchNetwork('rich.cy.json');
    chat.element.lang = 'cy';
    chat.element.lang = 'en';
    network.release();
    await until('there was time for both', () => chat.get('button', 'Leave'));
    for (let frames = 0; frames < 20; frames += 1) await new Promise(requestAnimationFrame);
    await chat.asks('Who are you here for?');
  });
});

describe('words that a translation lacks', () => {
  it('are in the language of the author, and say so', async () => {
    const chat = await Chat.mount({ lang: 'cy', open: '' });
    await chat.asks('Ar gyfer pwy ydych chi yma?');
    expect(chat.frame.lang).to.equal('cy');
    expect(langOf(holding(chat, 'Ar gyfer pwy ydych chi yma?'))).to.equal('cy');
    for (const english of ['I am supporting someone', 'Pause is open in Derby and around.']) {
      expect(langOf(holding(chat, english)), english).to.equal('en');
    }
    await chat.answers('I mi fy hun');
    for (const english of ['You can come back here at any time.', 'See if it could be for me']) {
      expect(langOf(holding(chat, english)), english).to.equal('en');
    }
  });

  it('say so also on service cards, in summaries and in the head', async () => {
    const chat = await Chat.mount({ lang: 'cy', open: '' });
    await chat.answers('I mi fy hun', 'Find other help', 'Legal help');
    await chat.says('Free to call');
    for (const english of ['Free to call', 'Who it is for: Parents and relatives in England', 'Other help']) {
      expect(langOf(holding(chat, english)), english).to.equal('en');
    }
    expect(langOf(await chat.find('link', 'Ffonio 0808 157 0103'))).to.equal('cy');
  });

  it('say so also on Leave, Close and the launcher', async () => {
    const flow = await variant((rich) => {
      rich.languages.cy = { name: 'Cymraeg', dir: 'ltr', url: serveJson({ format: 1, lang: 'cy', dir: 'ltr', words: { 'panel.open': 'Cael cymorth' } }), directory: null };
    });
    const chat = await Chat.mount({ flow, lang: 'cy', open: '' });
    await chat.asks('Who are you here for?');
    expect(langOf(await chat.find('button', 'Leave'))).to.equal('en');
    expect(langOf(await chat.find('button', 'Close the chat'))).to.equal('en');
    chat.element.hide();
    const [launcher] = chat.all('button');
    expect(langOf(launcher)).to.equal(launcher?.textContent === 'Cael cymorth' ? 'cy' : 'en');
  });
});

describe('the words of the services', () => {
  it('are in her language too, as far as it goes', async () => {
    const chat = await Chat.mount({ lang: 'cy', open: '' });
    await chat.answers('I mi fy hun', 'Find other help', 'Legal help');
    await chat.says('Cyngor am ddim i rieni.');
    expect(langOf(holding(chat, 'Cyngor am ddim i rieni.'))).to.equal('cy');
    expect(langOf(holding(chat, 'Free to call'))).to.equal('en');
  });
});

describe('the words of the head', () => {
  it('say their language when she chose another than the page has', async () => {
    const chat = await Chat.opened();
    await chat.more();
    await chat.press('button', 'Cymraeg');
    expect(langOf(await chat.find('button', 'Gadael'))).to.equal('cy');
    expect(langOf(await chat.find('button', "Cau'r sgwrs"))).to.equal('cy');
    chat.element.hide();
    expect(langOf(await chat.find('button', 'Cael cymorth'))).to.equal('cy');
  });
});
