/**
 * Lets tests see into closed shadow roots: loaded before a page's own scripts, never shipped.
 * A root stays closed to the page, as on a real host; only `openedRoot` and its friends see in.
 */
(() => {
  const roots = new WeakMap();
  const attach = Element.prototype.attachShadow;
  const shadowRoot = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot').get;

  Element.prototype.attachShadow = function attachShadow(init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };

  const openedRoot = (element) => roots.get(element) ?? shadowRoot.call(element);

  /** Every element of the page in the order of the tree, into shadow roots too. */
  function* walk(node) {
    for (const child of node.children) {
      yield child;
      const root = openedRoot(child);
      if (root) yield* walk(root);
      yield* walk(child);
    }
  }

  window.openedRoot = openedRoot;
  window.deepAll = (selector) => [...walk(document)].filter((element) => element.matches(selector));
  window.deepQuery = (selector) => {
    for (const element of walk(document)) if (element.matches(selector)) return element;
    return null;
  };
  /** The element with focus, through every root. */
  window.deepFocus = () => {
    let focused = document.activeElement;
    for (let root; focused && (root = openedRoot(focused)) && root.activeElement; ) focused = root.activeElement;
    return focused;
  };
  /** From here on `element.shadowRoot` answers for closed roots too: axe looks there. */
  window.exposeRoots = () => {
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      configurable: true,
      get() {
        return openedRoot(this);
      },
    });
  };
})();
