/** What `witness.js` gives a page under test. */
export {};

declare global {
  interface Window {
    witness: {
      /** Tells what is to be seen when an event of this type has come to the window for the nth time, when that is painted, and a while later. */
      after(type: 'click' | 'keyup', count: number): void;
      now(): void;
    };
  }
}
