/** Scroll and focus: they follow from her own tap, after the new turn is painted. */
export function scrollToTurn(place: HTMLElement, turn: number): void {
  const scroller = place.querySelector('.scroll');
  const entry = place.querySelector<HTMLElement>(`[data-turn="${turn}"]`);
  if (!scroller || !entry) return;
  // Her own answer stays in sight above what follows from it.
  const top = entry.previousElementSibling?.querySelector('.asked') ?? entry;
  scroller.scrollTop += top.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 12;
}

export function focusOn(place: HTMLElement, selector: string): void {
  place.querySelector<HTMLElement>(selector)?.focus({ preventScroll: selector === '#question' });
}

/** The element that has the focus inside a closed root. */
export function focused(place: HTMLElement): HTMLElement | null {
  const { activeElement } = place.getRootNode() as ShadowRoot;
  return activeElement instanceof HTMLElement ? activeElement : null;
}
