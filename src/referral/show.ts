/** Focus and scroll follow from her own tap, after the page is painted. */

/** The error summary first, where there is one; else the heading of what has come. */
export function showTop(place: HTMLElement): void {
  window.scrollTo(0, 0);
  const top = place.querySelector<HTMLElement>('#summary') ?? visible(place, 'h1');
  top?.focus({ preventScroll: true });
}

export function showProblem(place: HTMLElement, field: string): void {
  const found = place.querySelector<HTMLElement>(`#${CSS.escape(field)}`);
  const box = found?.closest('details');
  if (box) box.open = true;
  found?.focus();
}

/** What she filled in is not hidden in a fold when she comes back to it. */
export function unfoldFilled(place: HTMLElement): void {
  const isFilled = (field: HTMLInputElement): boolean => (/^(?:checkbox|radio)$/.test(field.type) ? field.checked : field.value !== '');
  for (const fold of place.querySelectorAll('form details')) if ([...fold.querySelectorAll<HTMLInputElement>('input, textarea')].some(isFilled)) fold.setAttribute('open', '');
}

const visible = (place: HTMLElement, selector: string): HTMLElement | undefined =>
  [...place.querySelectorAll<HTMLElement>(selector)].find((each) => each.getClientRects().length > 0);
