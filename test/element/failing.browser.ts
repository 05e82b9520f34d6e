import { expect } from 'chai';
import { notLoaded } from '../../src/element/last-words.ts';
import { nameOf, isThere } from '../support/accessible.ts';
import { Chat } from '../support/chat.ts';
import { broken } from '../support/flows/broken.ts';
import { serve, serveJson, richFlow, variant, withdraw } from '../support/flows/variant.ts';
import { tidy, type Attributes } from '../support/mount.ts';
import { loseNetwork, restoreNetwork } from '../support/network.ts';
import { until } from '../support/until.ts';

interface Told {
  name: string;
  message: string;
}

/** What reached the host page while it ran: the element's own events, and errors that nobody caught. */
let told: CustomEvent<Told>[];
let uncaught: string[];
const hear = (event: Event): unknown => told.push(event as CustomEvent<Told>);
const notice = (event: Event): unknown => uncaught.push(event instanceof ErrorEvent ? event.message : String((event as PromiseRejectionEvent).reason));

/** Opens a chat that cannot start, and gives back what the host was told. */
async function failing(attributes: Attributes): Promise<{ chat: Chat; error: Told }> {
  const chat = await Chat.mount(attributes);
  await chat.press('button', 'Find support');
  await until('the host was told of an error', () => told.length > 0);
  const [event] = told;
  if (event === undefined) throw new Error('The host was told nothing.');
  expect([event.bubbles, event.composed, event.target === chat.element]).to.deep.equal([true, true, true]);
  return { chat, error: event.detail };
}

/** Where each of the last links leads, and the number that its words name. */
const urgent = [
  ['tel:999', '999'],
  ['tel:111', '111'],
  ['tel:116123', '116 123'],
  ['sms:85258', '85258'],
  ['tel:08082000247', '0808 2000 247'],
] as const;

async function isGivenHelp(chat: Chat): Promise<void> {
  await chat.says(notLoaded);
  const links = chat.all('link');
  expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(urgent.map(([href]) => href));
  urgent.forEach(([, number], index) => expect(nameOf(links[index] as Element)).to.include(number));
  expect(isThere(chat.element.querySelector('p') as Element)).to.equal(true);
  expect(chat.has('button', 'Leave')).to.equal(true);
  expect(uncaught).to.deep.equal([]);
}

describe('a flow that cannot be used', () => {
  beforeEach(() => {
    told = [];
    uncaught = [];
    document.addEventListener('signpost-error', hear);
    addEventListener('error', notice);
    addEventListener('unhandledrejection', notice);
  });
  afterEach(() => {
    document.removeEventListener('signpost-error', hear);
    removeEventListener('error', notice);
    removeEventListener('unhandledrejection', notice);
    restoreNetwork();
    withdraw();
    tidy();
  });

  it('because it is not there', async () => {
    const { chat, error } = await failing({ flow: '/test/support/flows/nowhere.json' });
    expect(error).to.deep.equal({
      name: 'FlowMissing',
      message: 'The flow /test/support/flows/nowhere.json could not be fetched: the server answered 404. Check the address in the "flow" attribute.',
    });
    await isGivenHelp(chat);
  });

  it('because there is no network', async () => {
    loseNetwork('rich.json');
    const { chat, error } = await failing({});
    expect(error.name).to.equal('FlowMissing');
    expect(error.message).to.include('could not be fetched: no network. Check the address');
    await isGivenHelp(chat);
  });

  it('because its address is no address', async () => {
    const { chat, error } = await failing({ flow: 'https://[' });
    expect(error.name).to.equal('FlowMissing');
    expect(error.message).to.include('The flow https://[ could not be fetched');
    await isGivenHelp(chat);
  });

  it('because it is not JSON', async () => {
    const { chat, error } = await failing({ flow: serve('<!doctype html><title>Page not found</title>') });
    expect(error.name).to.equal('FlowMissing');
    expect(error.message).to.match(/^The flow blob:\S+ could not be fetched: .+\. Check the address in the "flow" attribute\.$/);
    await isGivenHelp(chat);
  });

  it('because it is JSON but no flow', async () => {
    const { chat, error } = await failing({ flow: serveJson({ hello: 'world' }) });
    expect(error).to.deep.equal({
      name: 'FlowBroken',
      message: 'The flow is broken at its format. Build it again with "signpost-chat build", which names the mistake.',
    });
    await isGivenHelp(chat);
  });

  it('because a newer builder wrote it', async () => {
    const { chat, error } = await failing({ flow: await variant((flow) => ({ ...flow, format: 2 })) });
    expect(error).to.deep.equal({
      name: 'FlowTooNew',
      message: 'The flow has format 2; this element reads up to 1. Update signpost-chat.js.',
    });
    await isGivenHelp(chat);
  });

  // Every way of being broken is a unit test; here are some that only a page could trip over, and a ring, which would hold it up.
  for (const { what, where, damage } of broken.filter(({ inPage }) => inPage)) {
    it(`because of ${what}`, async () => {
      const { chat, error } = await failing({ flow: serveJson(damage(await richFlow())) });
      expect(error).to.deep.equal({
        name: 'FlowBroken',
        message: `The flow is broken at ${where}. Build it again with "signpost-chat build", which names the mistake.`,
      });
      await isGivenHelp(chat);
    });
  }

  it('is tried again when she asks for it, and the focus comes with her', async () => {
    loseNetwork('rich.json');
    const { chat } = await failing({});
    restoreNetwork();
    await chat.press('button', 'Try again');
    await chat.asks('Who are you here for?');
    await chat.focusIsOn('Who are you here for?');
  });

  it('is told once for each try', async () => {
    loseNetwork('rich.json');
    const { chat } = await failing({});
    await chat.press('button', 'Try again');
    await until('the host was told again', () => told.length === 2);
    await isGivenHelp(chat);
  });

  it('leaves the focus where she can go on from when trying again does not help', async () => {
    loseNetwork('rich.json');
    const { chat } = await failing({});
    await chat.press('button', 'Try again');
    await until('the host was told again', () => told.length === 2);
    await until('the focus was inside the chat', () => chat.root.activeElement !== null);
  });

  it('is tried again when the host names another', async () => {
    const { chat } = await failing({ flow: '/test/support/flows/nowhere.json' });
    chat.element.flow = '/test/support/flows/rich.json';
    await chat.open();
    await chat.asks('Who are you here for?');
  });

  it('says so at once to a screen reader', async () => {
    const { chat } = await failing({ flow: '/test/support/flows/nowhere.json' });
    await isGivenHelp(chat);
    expect(chat.heard()).to.deep.equal([notLoaded]);
  });

  it('breaks nothing else on the page: another chat beside it works', async () => {
    await failing({ flow: '/test/support/flows/nowhere.json' });
    const other = await Chat.opened();
    await other.answers('It is for me');
    expect(told.length).to.equal(1);
  });

  it('of which only the words are missing still leads to a person', async () => {
    const chat = await Chat.mount({ flow: await variant((flow) => ({ ...flow, words: {} })) });
    await chat.open();
    await chat.person();
    expect(told.length).to.equal(0);
  });
});
