/**
 * Prints the summary alone. The page around it is hidden for the time of printing by a style sheet that
 * is the same for everyone; the words stay inside the closed root.
 */
const aside = (chat: string): string => `@media print {
  html, body { background: none !important; }
  body :not(${chat}, :has(${chat})) { display: none !important; }
}`;

export function printSummary(frame: HTMLElement): void {
  const host = (frame.getRootNode() as ShadowRoot).host;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(aside(host.localName));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  frame.classList.add('printing');
  const done = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    frame.classList.remove('printing');
  };
  addEventListener('afterprint', done, { once: true });
  window.print();
}
