/**
 * Firefox alone tells every listener of the page, by three names, which node inside a closed root an event
 * came from: the button she pressed, its words, and from it the whole conversation. Here they answer as
 * `target` does, for nodes in closed roots only. It is the one prototype of the page that is touched.
 */
const leaks = [
  ['Event', 'originalTarget'],
  ['Event', 'explicitOriginalTarget'],
  ['UIEvent', 'rangeParent'],
] as const;

/** Done once for all chats of a page. */
let done = false;

export function tellNoTarget(): void {
  if (done) return;
  done = true;
  for (const [of, name] of leaks) {
    const { prototype } = window[of];
    const told = Object.getOwnPropertyDescriptor(prototype, name);
    const own: unknown = told && Reflect.get(told, 'get');
    if (typeof own !== 'function' || !told?.configurable) continue;
    Object.defineProperty(prototype, name, {
      ...told,
      get(this: Event): unknown {
        const node: unknown = Reflect.apply(own, this, []);
        const root = node instanceof Node ? node.getRootNode() : null;
        return root instanceof ShadowRoot && root.mode === 'closed' ? this.target : node;
      },
    });
  }
}
