/** Keeps a full-height sheet inside what she can really see: above the keyboard, within a zoomed page. */
export function followViewport(frame: HTMLElement): () => void {
  const viewport = window.visualViewport;
  if (!viewport) return () => {};
  const follow = (): void => {
    frame.style.setProperty('--seen-height', `${viewport.height}px`);
    frame.style.setProperty('--seen-top', `${viewport.offsetTop}px`);
  };
  follow();
  viewport.addEventListener('resize', follow);
  viewport.addEventListener('scroll', follow);
  return () => {
    viewport.removeEventListener('resize', follow);
    viewport.removeEventListener('scroll', follow);
  };
}
