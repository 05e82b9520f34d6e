/**
 * Floats launcher and frame above everything a page may hold, whatever transforms or clips lie around them.
 * The layer is the popover and not the dialog: a dialog that is one takes the focus when it is shown.
 */
const small = '(max-width: 640px), (max-height: 520px)';

export function float(layer: HTMLElement): void {
  layer.popover = 'manual';
  if (layer.isConnected) (layer as Partial<HTMLElement>).showPopover?.();
}

/**
 * On a phone the sheet is modal, so that Tab, the back gesture and a screen reader stay in it; elsewhere the
 * page beside it stays usable. `byHer`: only her own tap may move the focus, and a modal sheet takes it.
 */
export function raise(frame: HTMLDialogElement, byHer: boolean): void {
  if (byHer && matchMedia(small).matches) frame.showModal();
  else frame.open = true;
}
