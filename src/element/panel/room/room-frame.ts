/**
 * A programme's room in a frame of the panel. It is made only when she asks for it, and hears where she lives only
 * when she says so. It stays as it is while she looks at another page, so that nothing she wrote is lost.
 */
import { readFromRoom, type FromChat, type FromRoom } from '../../../flow/room-talk.ts';
import { make } from '../../make.ts';

/** How long a page that has loaded may keep silent, and how long one may take to load. */
const SILENT_MS = 4000;
const LOADING_MS = 15_000;

export class RoomFrame {
  readonly element: HTMLIFrameElement;
  /** `missing`: the host's own rules forbid the frame, or nothing came. */
  state: 'coming' | 'there' | 'missing' = 'coming';
  readonly #ended = new AbortController();
  #patience: ReturnType<typeof setTimeout>;

  constructor(address: string, title: string, said: Omit<FromChat, 'signpost'>, heard: (word: FromRoom | 'missing') => void) {
    const { origin } = new URL(address);
    this.element = make('iframe', {
      src: address,
      title,
      name: 'signpost-room',
      referrerpolicy: 'no-referrer',
      allow: 'clipboard-write',
      // Its own origin, scripts and form; calls, mails and the other ways it offers. Never this page's address.
      sandbox: 'allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols',
    });
    const missing = (): void => {
      if (this.state !== 'coming') return;
      this.state = 'missing';
      heard('missing');
    };
    this.#patience = setTimeout(missing, LOADING_MS);
    const { signal } = this.#ended;
    this.element.addEventListener('load', () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        const word = readFromRoom(data);
        if (word === null || signal.aborted) return;
        this.state = 'there';
        heard(word);
      };
      const open: FromChat = { signpost: 'open', ...said };
      this.element.contentWindow?.postMessage(open, origin, [port2]);
      clearTimeout(this.#patience);
      this.#patience = setTimeout(missing, SILENT_MS);
    }, { signal });
    document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
      if (blockedURI.startsWith(origin) && /^(?:frame|child|default)-src$/.test(effectiveDirective)) missing();
    }, { signal });
  }

  end(): void {
    this.#ended.abort();
    clearTimeout(this.#patience);
    this.element.remove();
  }
}
