/** What `open-roots.js` gives a page under test. */
export {};

declare global {
  interface Window {
    /** The element's shadow root, closed or not. */
    openedRoot(element: Element): ShadowRoot | null;
    /** Like `querySelectorAll`, into every shadow root; the selector sees one element at a time. */
    deepAll(selector: string): HTMLElement[];
    deepQuery(selector: string): HTMLElement | null;
    deepFocus(): HTMLElement | null;
    exposeRoots(): void;
    /** What an in-page test imports to get the element: the source's entry, or the built one. */
    signpostEntry: string;
  }
}
