/** The room in every state, for every reader: long words, words from right to left, large text, a small window, forced colours. */
import { expect } from 'chai';
import { violations } from '../support/axe.ts';
import { abilities, emulate, setViewport } from '../support/in-page/commands.ts';
import { cutOff, sideways, smallTargets, TEXT_SPACING } from '../support/layout.ts';
import { DESKTOP } from '../support/resize.ts';
import { InPageRoom, tidyRoom } from '../support/room/in-page-room.ts';
import { everyRoomState, ROOM_STATES } from '../support/room/room-states.ts';
import { frame } from '../support/until.ts';

afterEach(tidyRoom);
after(() => setViewport(...DESKTOP));

const readers = { 'as it comes': '', 'with text of twice the size': 'html { font-size: 225% !important; }', 'with text spacing': TEXT_SPACING };
const devices: [device: string, width: number, height: number, languages: string[]][] = [
  ['a phone', 360, 740, ['en', 'ar-xb']],
  ['a desktop at 400%', 320, 256, ['en-xa', 'ar-xb']],
  ['a desktop', 1280, 800, ['en-xa']],
];

/** What a reader's own style sheet does, until it is taken off again. */
function wear(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  return () => { document.adoptedStyleSheets = []; };
}

for (const [device, width, height, languages] of devices) {
  describe(`the room on ${device}: targets are 48 px, nothing runs sideways or is cut off`, () => {
    before(() => setViewport(width, height));

    for (const lang of languages) {
      it(lang, async () => {
        let looked = 0;
        await everyRoomState(lang, async (state, { root }) => {
          looked += 1;
          for (const [reader, css] of Object.entries(readers)) {
            const undress = wear(css);
            await frame();
            expect(smallTargets(root), `small targets: ${state}, ${reader}`).to.deep.equal([]);
            expect(sideways(root), `runs sideways: ${state}, ${reader}`).to.deep.equal([]);
            // Among made-up words that run from right to left, two engines count the space at a line's end as overflow. Long words are the harder test.
            if (lang !== 'ar-xb') expect(cutOff(root), `cut off: ${state}, ${reader}`).to.deep.equal([]);
            undress();
          }
        });
        expect(looked).to.equal(ROOM_STATES);
      });
    }
  });
}

describe('the words of the room', () => {
  /** Hers, the team's addresses, and what a program reads: these are nobody's to translate. */
  const NOT_WORDS = /^(?:Ash|Derby|[\d\s+–-]+|\S*@\S*|[\w-]{43}|[\dA-Z]{4}-[\dA-Z]{4}|\+|English|\u202Eمعكوس\u202C)$/u;

  it('are all of the language that is spoken', async () => {
    await everyRoomState('en-xa', (state, { root }) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const english: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode.nodeValue?.trim() ?? '';
        if (/\p{L}/u.test(text) && !NOT_WORDS.test(text) && !/[à-ž]/i.test(text)) english.push(text);
      }
      expect(english, state).to.deep.equal([]);
      return Promise.resolve();
    });
  });

  it('turn the page round, and keep a number in its order', async () => {
    await everyRoomState('ar-xb', (state, { root }) => {
      expect([document.documentElement.lang, document.documentElement.dir], state).to.deep.equal(['ar-xb', 'rtl']);
      const number = [...root.querySelectorAll('a[href^="tel:"]')].map(({ textContent }) => textContent);
      for (const text of number) expect(text).to.include('\u206801632 960 118\u2069');
      return Promise.resolve();
    });
  });

  it('can be changed by her, and what she wrote stays', async () => {
    const room = await InPageRoom.open('en');
    room.write('name', 'Ash');
    await room.press('disclosure', 'other-languages');
    room.root.querySelector<HTMLElement>('[data-speak="ar-xb"]')?.click();
    expect(document.documentElement.dir).to.equal('rtl');
    expect(room.root.querySelector<HTMLInputElement>('[name="name"]')?.value).to.equal('Ash');
  });
});

describe('the room, where the browser can be told of a person’s look', () => {
  it('has nothing for axe to find in the dark or in forced colours, and shows what is ticked', async () => {
    const { forcedColors, emulate: can } = await abilities();
    const looks = can ? [{ dark: true }, ...(forcedColors ? [{ forcedColors: true }] : [])] : [{}];
    for (const look of looks) {
      if (can) await emulate(look);
      await everyRoomState('en', async (state, { root }) => {
        expect(await violations(root), `${state}, ${JSON.stringify(look)}`).to.deep.equal([]);
        const ticked = root.querySelector<HTMLInputElement>('#may-text:checked');
        if (ticked?.checkVisibility()) expect(getComputedStyle(ticked).backgroundColor, state).to.not.equal(getComputedStyle(document.body).backgroundColor);
      });
      tidyRoom();
    }
    if (can) await emulate({});
  });
});
