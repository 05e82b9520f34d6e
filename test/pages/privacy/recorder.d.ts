/** What `recorder.js` and `recorder-events.js` give a page under test. */
export {};

declare global {
  interface Window {
    recorder: {
      /** What a host page could notice since the last time, a line each. */
      take(): string[];
      /** What a host's script finds at points of the window. */
      lookAtPoints(): string[];
      /** What a host's script can read when it looks round. */
      look(): Promise<Record<string, unknown>>;
    };
  }
}
