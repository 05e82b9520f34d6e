/**
 * Shows a floating frame above everything a page may hold. On a phone the sheet is modal, so that
 * Tab and a screen reader stay in it; elsewhere the page beside it stays usable.
 */
const small = '(max-width: 640px), (max-height: 520px)';

/** `byHer`: only her own tap may move the focus, and a modal sheet takes it. */
export function raise(frame: HTMLDialogElement, byHer: boolean): void {
  frame.popover = null;
  if (byHer && matchMedia(small).matches) return frame.showModal();
  frame.popover = 'manual';
  frame.showPopover?.();
}

export function lower(frame: HTMLDialogElement): void {
  if (frame.open) frame.close();
  if (frame.popover) frame.hidePopover?.();
}
