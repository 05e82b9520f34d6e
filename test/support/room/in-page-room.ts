/** A room on the test page, in any of its languages: pressed by its words in that language, its inbox answering as a test says. */
import { roomLanguages } from '../../../src/authoring/build/room/room-languages.ts';
import type { PublicKey, RoomConfig } from '../../../src/flow/room.ts';
import { RoomApp } from '../../../src/referral/room-app.ts';
import type { Field } from '../../../src/referral/form/fields.ts';
import { sayIn, type Say, type Values } from '../../../src/referral/language/say.ts';
import type { RoomWord } from '../../../src/words/room-words.ts';
import { heardText, withRole, type Role } from '../accessible.ts';
import { answerInstead, restoreNetwork } from '../network.ts';
import { until } from '../until.ts';

/** As the team's desk makes it. */
async function publicKey(): Promise<PublicKey> {
  const { publicKey: key } = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const { kty = '', crv = '', x = '', y = '' } = await crypto.subtle.exportKey('jwk', key);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify({ crv, kty, x, y }))));
  const kid = btoa(String.fromCharCode(...hash)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return { kty, crv, x, y, kid };
}

const own = {
  programme: 'example',
  name: 'Example Programme',
  lang: 'en',
  inbox: 'https://inbox.example.org',
  hosts: [],
  ways: { phone: '01632 960 118', text: '07700 900 555', email: 'team@example.org', hours: 'Weekdays from nine', cost: 'A normal call' },
  told: { readers: 'Two workers of the team read it.' },
  exit: '',
  seal: '/src/referral/seal/seal.ts?room',
};

const answers: Record<'taken' | 'refused', (id: string) => Response> = {
  taken: (id) => Response.json({ id, receivedAt: '2026-11-22T10:00:00.000Z' }, { status: 201 }),
  refused: () => new Response('{}', { status: 422, headers: { 'Content-Type': 'application/problem+json' } }),
};

export class InPageRoom {
  private constructor(readonly root: HTMLElement, readonly say: Say) {}

  static async open(lang: string): Promise<InPageRoom> {
    const room: RoomConfig = { ...own, keys: [await publicKey()], languages: roomLanguages(own, { languages: new Map(), pseudo: true }) };
    const looks = document.createElement('link');
    Object.assign(looks, { rel: 'stylesheet', href: '/src/referral/room.css' });
    looks.dataset.ofTest = '';
    const loaded = new Promise((resolve) => { looks.addEventListener('load', resolve); });
    document.head.append(looks);
    await loaded;
    const root = document.createElement('div');
    root.dataset.ofTest = '';
    root.className = 'room';
    document.body.append(root);
    new RoomApp(root, room, { area: '', lang, tell: () => undefined }).start();
    return new InPageRoom(root, sayIn(room, lang, 'self'));
  }

  /** How the inbox answers from now on. */
  answering(how: 'taken' | 'refused'): void {
    answerInstead(own.inbox, (body) => answers[how]((JSON.parse(body) as { id: string }).id));
  }

  async press(role: Extract<Role, 'button' | 'disclosure'>, word: RoomWord, values?: Values): Promise<void> {
    const name = this.say.text(word, values);
    const found = await until(`there was a ${role} “${name}”`, () => withRole(this.root, role).find((each) => heardText(each) === name), () => this.root.innerText);
    found.click();
  }

  async sees(word: RoomWord, values?: Values): Promise<void> {
    const name = this.say.text(word, values);
    await until(`“${name}” was the heading`, () => withRole(this.root, 'heading').some((each) => each.localName === 'h1' && heardText(each) === name), () => this.root.innerText);
  }

  write(field: Field, text: string): void {
    const found = this.root.querySelector<HTMLInputElement>(`[name="${field}"]`);
    if (found === null) throw new Error(`There is no field ${field}.`);
    if (found.type === 'checkbox') found.checked = true;
    else found.value = text;
  }

  /** Everything that is folded away is shown. */
  unfoldAll(): void {
    for (const fold of this.root.querySelectorAll('details')) fold.open = true;
  }
}

/** The page as it was. */
export function tidyRoom(): void {
  restoreNetwork();
  for (const each of document.querySelectorAll('[data-of-test]')) each.remove();
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('dir');
  document.title = 'A test page';
}
