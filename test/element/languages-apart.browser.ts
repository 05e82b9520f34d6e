import { expect } from 'chai';
import { Chat } from '../support/chat.ts';
import { holding, langOf, tidyLanguage } from '../support/language.ts';
import { richFlow, serveJson } from '../support/flows/variant.ts';
import { there } from '../support/there.ts';

afterEach(tidyLanguage);

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
