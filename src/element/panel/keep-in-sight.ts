/** Keeps a full-height sheet inside what she can really see: above the keyboard, within a zoomed page. */
export function keepInSight({ style }: HTMLElement): AbortController {
  const keeping = new AbortController();
  const fit = (): void => {
    if (!visualViewport) return;
    style.setProperty('--seen-height', `${visualViewport.height}px`);
    style.setProperty('--seen-top', `${visualViewport.offsetTop}px`);
  };
  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, fit, { signal: keeping.signal });
  fit();
  return keeping;
}
