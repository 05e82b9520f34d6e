/**
 * Firefox alone gives every event an `originalTarget` and an `explicitOriginalTarget`, and does not turn them
 * to the host element of a closed root: any listener of the page could read the button she pressed.
 * Here both answer as `target` does. Outside of shadow roots the three are the same element.
 */
export function tellNoTarget(): void {
  for (const name of ['originalTarget', 'explicitOriginalTarget']) {
    const told = Object.getOwnPropertyDescriptor(Event.prototype, name);
    if (!told?.configurable) continue;
    Object.defineProperty(Event.prototype, name, {
      ...told,
      get(this: Event) {
        return this.target;
      },
    });
  }
}
