import { expect } from 'chai';
import { setViewport } from '../support/in-page/commands.ts';
import { cutOff, DOUBLE_TEXT, sideways, smallTargets, TEXT_SPACING, wear } from '../support/layout.ts';
import { tidy } from '../support/mount.ts';
import { restoreNetwork } from '../support/network.ts';
import { states } from '../support/states.ts';
import { frame } from '../support/until.ts';

afterEach(() => {
  restoreNetwork();
  tidy();
});
after(() => setViewport(1280, 800));

const sizes = [
  { device: 'a desktop', width: 1280, height: 800 },
  { device: 'a phone of 320 px', width: 320, height: 568 },
  { device: 'a phone lying on its side', width: 640, height: 320 },
  { device: 'a desktop at 400%', width: 320, height: 256 },
];

for (const { device, width, height } of sizes) {
  describe(`on ${device}`, () => {
    before(() => setViewport(width, height));

    for (const { name, visit } of states) {
      it(`${name}: every target is 48 px, nothing runs sideways, nothing is cut off`, async () => {
        const { root } = await visit();
        await frame();
        expect(smallTargets(root), 'small targets').to.deep.equal([]);
        expect(sideways(root), 'runs sideways').to.deep.equal([]);
        expect(cutOff(root), 'cut off').to.deep.equal([]);
        expect(document.documentElement.scrollWidth, 'the page').to.be.at.most(width);
      });
    }
  });
}

const readers = [
  { reader: "with a reader's text spacing", css: TEXT_SPACING },
  { reader: 'with a default text of twice the size', css: DOUBLE_TEXT },
];

for (const { reader, css } of readers) {
  for (const { device, width, height } of sizes.slice(0, 2)) {
    describe(`${reader} on ${device}`, () => {
      before(() => setViewport(width, height));

      for (const { name, visit } of states) {
        it(`${name}: nothing is cut off or runs sideways, and every target stays 48 px`, async () => {
          const { root } = await visit();
          wear(root, css);
          await frame();
          expect(cutOff(root), 'cut off').to.deep.equal([]);
          expect(sideways(root), 'runs sideways').to.deep.equal([]);
          expect(smallTargets(root), 'small targets').to.deep.equal([]);
        });
      }
    });
  }
}
