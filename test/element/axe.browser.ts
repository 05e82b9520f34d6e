import { expect } from 'chai';
import { violations } from '../support/axe.ts';
import { abilities, emulate } from '../support/in-page/commands.ts';
import { tidy } from '../support/mount.ts';
import { restoreNetwork } from '../support/network.ts';
import { DESKTOP, resize } from '../support/resize.ts';
import { states } from '../support/states.ts';
import { Chat } from '../support/chat.ts';

afterEach(() => {
  restoreNetwork();
  tidy();
});
after(() => resize(...DESKTOP));

const devices: { device: string; size: readonly [number, number] }[] = [
  { device: 'a desktop', size: DESKTOP },
  { device: 'a phone', size: [360, 640] },
];

for (const { device, size } of devices) {
  describe(`axe on ${device} finds nothing in`, () => {
    before(() => resize(...size));

    for (const { name, visit } of states) {
      it(name, async () => {
        const { element } = await visit();
        expect(await violations(element)).to.deep.equal([]);
      });
    }
  });
}

describe('axe finds nothing', () => {
  before(() => resize(...DESKTOP));

  for (const mode of ['inline', 'page']) {
    it(`in a chat of the mode ${mode}`, async () => {
      const chat = await Chat.mount({ mode });
      await chat.answers('It is for me', 'Read about Pause');
      expect(await violations(chat.element)).to.deep.equal([]);
    });
  }

  for (const lang of ['cy', 'ar']) {
    it(`in the language ${lang}`, async () => {
      const chat = await Chat.mount({ lang, open: '' });
      await chat.asks(lang === 'cy' ? 'Ar gyfer pwy' : 'لمن هذا');
      expect(await violations(chat.element)).to.deep.equal([]);
    });
  }

  it('on a page with two of them', async () => {
    const first = await Chat.mount({ mode: 'inline' });
    const second = await Chat.mount({ mode: 'inline', label: 'Find support in your language', lang: 'cy' });
    await first.answers('It is for me');
    await second.answers('I mi fy hun');
    expect(await violations(document.body)).to.deep.equal([]);
  });

  it('in dark colours', async () => {
    if (!(await abilities()).emulate) {
      // The other engines know a person's look at their start; the tests of whole pages open them dark.
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false);
      return;
    }
    await emulate({ dark: true });
    for (const { visit } of states) {
      const { element } = await visit();
      expect(await violations(element)).to.deep.equal([]);
      restoreNetwork();
      tidy();
    }
    await emulate({ dark: false });
  });
});
