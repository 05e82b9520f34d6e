/** Goes with `recorder.js`: every event that comes to the window, every change of the document, and a last look round. */
(() => {
  const { note, spell } = window.recorder;

  /** Every type that this engine has a handler for, and those that have none. */
  function types() {
    const found = new Set([
      'focusin', 'focusout', 'DOMContentLoaded', 'compositionstart', 'compositionupdate', 'compositionend', 'textInput',
      'signpost-open', 'signpost-close', 'signpost-leave', 'signpost-error', 'command', 'popstate', 'hashchange', 'interest',
      'securitypolicyviolation', 'DOMActivate', 'DOMNodeInserted', 'DOMSubtreeModified', 'fullscreenchange', 'freeze', 'resume',
    ]);
    for (const from of [window, document, HTMLElement.prototype, SVGElement.prototype, HTMLMediaElement.prototype]) {
      for (let at = from; at; at = Object.getPrototypeOf(at)) {
        for (const name of Object.getOwnPropertyNames(at)) if (/^on[a-z]/.test(name)) found.add(name.slice(2));
      }
    }
    // Frames of a moving picture: they come by themselves, and would only fill the log.
    for (const type of ['pointermove', 'mousemove', 'pointerrawupdate']) found.delete(type);
    return found;
  }

  /** Every text and every node that the event shows. Numbers are left out: where she taps, any page can see. */
  function shown(event) {
    const properties = [];
    for (const name in event) {
      const value = event[name];
      const tells = typeof value === 'string' || (typeof value === 'object' && value !== null);
      if (tells && name !== 'type' && value !== '' && !(value instanceof Window)) properties.push(`${name}=${spell(value)}`);
    }
    return properties.sort();
  }

  const hear = (event) => note(`event ${event.type}`, spell(event.composedPath()), ...shown(event));
  for (const type of types()) addEventListener(type, hear, true);

  const changes = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const now = attributeName ? `${attributeName}="${target.getAttribute(attributeName)}"` : target.data ?? '';
      note(`change ${type}`, target, now, ...[...addedNodes].map((node) => node.outerHTML ?? node.data), ...removedNodes);
    }
  });
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  // Measurements can name elements.
  for (const type of window.PerformanceObserver?.supportedEntryTypes ?? []) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const nodes = [entry.element, entry.target, ...(entry.sources ?? []).map(({ node }) => node)].filter(Boolean);
        if (nodes.length > 0) note(`measured ${type}`, ...nodes);
      }
    }).observe({ type, buffered: true, ...(type === 'event' && { durationThreshold: 16 }) });
  }

  const globals = () => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name));
  const before = new Set(globals());
  addEventListener('DOMContentLoaded', () => {
    for (const name of globals()) before.add(name);
  });

  /** What a host's script finds at points of the window. */
  window.recorder.lookAtPoints = () => {
    const found = new Set();
    for (let y = 10; y < innerHeight; y += 40) {
      for (let x = 10; x < innerWidth; x += 60) {
        found.add(`elements ${spell(document.elementsFromPoint(x, y))}`);
        found.add(`caret position ${spell(document.caretPositionFromPoint?.(x, y)?.offsetNode)}`);
        found.add(`caret range ${spell(document.caretRangeFromPoint?.(x, y)?.startContainer)}`);
      }
    }
    return [...found];
  };

  /** What a host's script can read when it looks round. */
  window.recorder.look = async () => {
    const chat = document.querySelector('signpost-chat');
    return {
      html: document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? document.documentElement.innerHTML,
      text: document.body.innerText,
      address: location.href,
      title: document.title,
      state: history.state,
      entries: history.length,
      cookies: document.cookie,
      stored: [{ ...localStorage }, { ...sessionStorage }],
      databases: (await indexedDB.databases?.())?.map(({ name }) => name) ?? [],
      caches: window.caches ? await caches.keys() : [],
      globals: globals().filter((name) => !before.has(name)).sort(),
      focus: spell(document.activeElement),
      selected: String(getSelection()),
      root: chat.shadowRoot,
      inside: [...chat.querySelectorAll('*')].map(spell),
      properties: Object.keys(chat).map((name) => `${name}=${spell(chat[name])}`),
      sheets: document.adoptedStyleSheets.length,
      resources: [...new Set(performance.getEntriesByType('resource').map(({ name }) => name))].sort(),
    };
  };
})();
