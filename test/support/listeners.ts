/** Counts the listeners on what outlives an element: the window, the document. Each one that stays is a leak. */
export interface Listeners {
  /** Types of those that were added since and are still there. */
  left(): string[];
  stopCounting(): void;
}

export function countListeners(): Listeners {
  const outliving = new Set<EventTarget | null>([window, document, document.documentElement, document.body, visualViewport]);
  const own = Object.getOwnPropertyDescriptors(EventTarget.prototype);
  const left = new Set<{ type: string; listener: unknown }>();
  const prototype = EventTarget.prototype as { addEventListener: unknown; removeEventListener: unknown };

  prototype.addEventListener = function add(this: EventTarget | undefined, ...given: Parameters<EventTarget['addEventListener']>) {
    const [type, listener, options] = given;
    if (outliving.has(this ?? window)) {
      const entry = { type, listener };
      left.add(entry);
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => left.delete(entry));
    }
    Reflect.apply(own.addEventListener.value as () => void, this ?? window, given);
  };
  prototype.removeEventListener = function remove(this: EventTarget | undefined, ...given: Parameters<EventTarget['removeEventListener']>) {
    for (const entry of left) if (entry.type === given[0] && entry.listener === given[1]) left.delete(entry);
    Reflect.apply(own.removeEventListener.value as () => void, this ?? window, given);
  };

  return {
    left: () => [...left].map(({ type }) => type),
    stopCounting: () => {
      Object.defineProperties(EventTarget.prototype, own);
    },
  };
}
