/** The network as a test wants it: what was asked for, and an answer that waits until it is let through. */

const real = window.fetch.bind(window);
const original = Object.getOwnPropertyDescriptor(window, 'fetch') ?? { value: real };

const addressOf = (input: RequestInfo | URL): string => {
  const given = input instanceof Request ? input.url : String(input);
  return URL.canParse(given, document.baseURI) ? new URL(given, document.baseURI).href : given;
};

export interface Network {
  /** Addresses that were asked for, in order. */
  readonly asked: string[];
  /** Lets through everything that was held, and whatever comes later. */
  release(): void;
}

/** Requests whose address contains `held` wait for `release`. */
export function watchNetwork(held?: string): Network {
  const asked: string[] = [];
  let letThrough: (() => void) | undefined;
  const open = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  window.fetch = async (input, init) => {
    const address = addressOf(input);
    asked.push(address);
    if (held !== undefined && address.includes(held)) await open;
    return real(input, init);
  };
  return { asked, release: () => letThrough?.() };
}

/** Requests whose address begins so are answered by the test, from the text that they carry. */
export function answerInstead(address: string, answer: (body: string) => Response): void {
  window.fetch = (input, init) => (addressOf(input).startsWith(address) ? Promise.resolve(answer(init?.body as string)) : real(input, init));
}

/** Requests whose address contains `lost` are answered as if there were no network. */
export function loseNetwork(lost: string): void {
  window.fetch = (input, init) => {
    const address = addressOf(input);
    return address.includes(lost) ? Promise.reject(new TypeError('no network')) : real(input, init);
  };
}

export function restoreNetwork(): void {
  Object.defineProperty(window, 'fetch', original);
}
