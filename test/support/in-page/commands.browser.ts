/** The runner keeps its word to in-page tests: trusted input, real sizes, opened roots. */
import { expect } from 'chai';
import { abilities, click, emulate, press, setViewport, type } from './commands.ts';

describe('what an in-page test can ask for', () => {
  let field: HTMLInputElement;
  let button: HTMLButtonElement;
  let host: HTMLElement;

  beforeEach(() => {
    host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    field = document.createElement('input');
    button = document.createElement('button');
    button.textContent = 'Press';
    root.append(button, field);
    document.body.append(host);
  });
  afterEach(() => { host.remove(); });

  it('closed roots are opened', () => {
    expect(host.shadowRoot?.firstElementChild).to.equal(button);
    expect(window.deepQuery('input')).to.equal(field);
  });

  it('the entry is the source or the built file', () => {
    expect(window.signpostEntry).to.be.oneOf(['/src/define.ts', '/dist/signpost-chat.js']);
  });

  it('a click is trusted', async () => {
    const clicked = new Promise<Event>((resolve) => { button.addEventListener('click', resolve, { once: true }); });
    await click(button);
    expect((await clicked).isTrusted).to.equal(true);
  });

  it('words and keys go where the focus is', async () => {
    await click(field);
    await type('hello');
    expect(field.value).to.equal('hello');
    await press('Shift+Tab');
    expect(window.deepFocus()).to.equal(button);
  });

  it('the window becomes a phone', async () => {
    await setViewport(320, 640);
    expect([innerWidth, innerHeight]).to.deep.equal([320, 640]);
  });

  it('a look is emulated, or refused', async () => {
    const dark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;
    if ((await abilities()).emulate) {
      await emulate({ dark: true });
      expect(dark()).to.equal(true);
    } else {
      const refusal = await emulate({ dark: true }).catch((error: unknown) => error);
      expect(String(refusal)).to.include('cannot change its look');
    }
  });
});
