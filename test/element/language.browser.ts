import { expect } from 'chai';
import { heardText } from '../support/accessible.ts';
import { Chat } from '../support/chat.ts';
import { richFlow, serveJson, variant, withdraw } from '../support/flows/variant.ts';
import { tidy } from '../support/mount.ts';
import { loseNetwork, restoreNetwork, watchNetwork } from '../support/network.ts';
import { there } from '../support/there.ts';
import { until } from '../support/until.ts';

afterEach(() => {
  restoreNetwork();
  withdraw();
  tidy();
  document.documentElement.lang = 'en';
});

/** The language that the words are marked as being in, nearest first. */
const langOf = (element: Element | undefined): string => element?.closest<HTMLElement>('[lang]')?.lang ?? '';

/** The innermost element that holds exactly these words. */
function holding(chat: Chat, words: string): HTMLElement {
  const all = [...chat.root.querySelectorAll<HTMLElement>('*')].filter((each) => each.checkVisibility() && heardText(each) === words);
  const innermost = all.at(-1);
  if (innermost === undefined) throw new Error(`Nothing holds exactly "${words}". There was: ${chat.text()}`);
  return innermost;
}

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

describe('a language that runs from right to left', () => {
  const middle = (element: Element | undefined): number => {
    const { left, right } = there(element, 'such thing').getBoundingClientRect();
    return (left + right) / 2;
  };

  it('turns everything round', async () => {
    const chat = await Chat.opened();
    const sides = (leave: string, close: string, answer: string): boolean[] => [
      middle(chat.get('button', leave)) > middle(chat.get('button', close)),
      middle(chat.get('button', 'You said')) > middle(chat.all('log')[0]),
      getComputedStyle(there(chat.get('button', answer), answer)).direction === 'ltr',
    ];
    await chat.answers('It is for me');
    expect(sides('Leave', 'Close the chat', 'Write a note')).to.deep.equal([true, true, true]);
    chat.element.lang = 'ar';
    await chat.asks('ماذا تريدين أن تفعلي؟');
    expect([chat.frame.dir, chat.frame.lang]).to.deep.equal(['rtl', 'ar']);
    expect(sides('مغادرة', 'إغلاق المحادثة', 'Write a note')).to.deep.equal([false, false, false]);
  });

  it('turns arrows round, and not the pen or the telephone', async () => {
    const chat = await Chat.mount({ lang: 'ar', open: '' });
    await chat.answers('إنه لي');
    const turned = [...chat.root.querySelectorAll('svg')].filter((icon) => icon.checkVisibility() && getComputedStyle(icon).transform !== 'none');
    expect(turned.length).to.be.greaterThan(0);
    const pen = there(chat.get('button', 'You said')?.querySelector('svg'), 'pen');
    expect(getComputedStyle(pen).transform).to.equal('none');
  });

  it('names itself the right way round in the menu of another', async () => {
    const chat = await Chat.opened();
    await chat.more();
    const arabic = await chat.find('button', 'العربية');
    expect([langOf(arabic), arabic.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('of the page does not turn an English chat round', async () => {
    document.documentElement.dir = 'rtl';
    const chat = await Chat.opened();
    expect(getComputedStyle(chat.frame).direction).to.equal('ltr');
    document.documentElement.removeAttribute('dir');
  });
});

describe('two chats on one page', () => {
  it('speak two languages', async () => {
    const english = await Chat.mount({ mode: 'inline' });
    const welsh = await Chat.mount({ mode: 'inline', lang: 'cy' });
    await english.asks('Who are you here for?');
    await welsh.asks('Ar gyfer pwy ydych chi yma?');
    await welsh.answers('I mi fy hun');
    english.element.lang = 'ar';
    await english.asks('لمن هذا الدعم؟');
    await welsh.asks('Beth hoffech chi ei wneud?');
    expect([english.frame.dir, welsh.frame.dir]).to.deep.equal(['rtl', 'ltr']);
  });
});

describe('a language by its code', () => {
  for (const code of ['en-xa', 'zh-hans', 'pt-BR']) {
    it(`${code} is found as the flow writes it`, async () => {
      const flow = await richFlow();
      const words = { 'steps.welcome.ask.label': `Asked in ${code}` };
      flow.languages[code] = { name: code, dir: 'ltr', url: serveJson({ format: 1, lang: code, dir: 'ltr', words }), directory: null };
      const chat = await Chat.mount({ flow: serveJson(flow), lang: code, open: '' });
      await chat.asks(`Asked in ${code}`);
      expect(langOf(holding(chat, 'It is for me'))).to.equal('en');
    });
  }
});
