import { expect } from 'chai';
import { cutOff, DOUBLE_TEXT, sideways, smallTargets, TEXT_SPACING, wear } from '../support/layout.ts';
import { tidy } from '../support/mount.ts';
import { restoreNetwork } from '../support/network.ts';
import { DESKTOP, resize } from '../support/resize.ts';
import { states } from '../support/states.ts';
import { frame } from '../support/until.ts';

afterEach(() => {
  restoreNetwork();
  tidy();
});
after(() => resize(...DESKTOP));

const asItComes = { reader: 'as it comes', css: '' };
const readers = [
  asItComes,
  { reader: 'with text spacing', css: TEXT_SPACING },
  { reader: 'with a default text of twice the size', css: DOUBLE_TEXT },
];

interface Device {
  device: string;
  size: readonly [number, number];
  readers: typeof readers;
}

const devices: Device[] = [
  { device: 'a desktop', size: DESKTOP, readers },
  { device: 'a phone of 320 px', size: [320, 568], readers },
  { device: 'a phone lying on its side', size: [640, 320], readers: [asItComes] },
  { device: 'a desktop at 400%', size: [320, 256], readers: [asItComes] },
];

for (const { device, size, readers: each } of devices) {
  describe(`on ${device} targets are 48 px, nothing runs sideways or is cut off in`, () => {
    before(() => resize(...size));

    for (const { name, visit } of states) {
      it(name, async () => {
        const { root } = await visit();
        for (const { reader, css } of each) {
          const undress = wear(root, css);
          await frame();
          expect(smallTargets(root), `small targets, ${reader}`).to.deep.equal([]);
          expect(sideways(root), `runs sideways, ${reader}`).to.deep.equal([]);
          expect(cutOff(root), `cut off, ${reader}`).to.deep.equal([]);
          undress();
        }
        expect(document.documentElement.scrollWidth, 'the page').to.be.at.most(size[0]);
      });
    }
  });
}
