/**
 * Firefox alone tells every listener of the page, by three names, which node inside a closed root an event
 * came from: the button she pressed, its words, and from it the whole conversation. Here they answer as
 * `target` does, for nodes in closed roots only. It is the one prototype of the page that is touched, and
 * before there is anything to press: the launcher would be enough to reach the root by.
 */
const leaks = (): [{ prototype: Event }, string][] => [[Event, 'originalTarget'], [Event, 'explicitOriginalTarget'], [UIEvent, 'rangeParent']];

/** Done once for all chats of a page. */
let done = false;

export function tellNoTarget(): void {
  if (done) return;
  done = true;
  for (const [{ prototype }, name] of leaks()) {
    const told = Object.getOwnPropertyDescriptor(prototype, name);
    if (!told?.configurable) continue;
    Object.defineProperty(prototype, name, {
      ...told,
      get(this: Event): unknown {
        const node = told.get?.call(this) as Node | null;
        return (node?.getRootNode() as Partial<ShadowRoot> | undefined)?.mode === 'closed' ? this.target : node;
      },
    });
  }
}
