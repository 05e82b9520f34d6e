/**
 * Records all that a host page could notice, from before its own first script: requests, storage, history,
 * the title, the console, every event that reaches the window, every change of the page, every measurement.
 * Loaded by tests, never shipped. What lies inside the chat must never turn up here.
 */
(() => {
  const log = [];

  /** A value as a host's script could read it; a node of the chat's inside gives itself away with its words. */
  function spell(value) {
    if (value === window) return 'window';
    if (value instanceof Node) {
      const name = value.nodeName.toLowerCase() + (value.id ? `#${value.id}` : '');
      return document.contains(value) || !value.getRootNode().host ? name : `INSIDE ${name} "${value.textContent}"`;
    }
    if (value instanceof DataTransfer) return [...value.types].map((type) => `${type}: ${value.getData(type)}`).join();
    if (Array.isArray(value) || value instanceof NodeList || (window.TouchList && value instanceof TouchList)) {
      return `[${[...value].map((each) => spell(each.target ?? each)).join(' < ')}]`;
    }
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    if (typeof value === 'object' && value !== null) {
      try {
        return JSON.stringify(value);
      } catch {
        return Object.prototype.toString.call(value);
      }
    }
    return String(value);
  }

  const note = (kind, ...what) => log.push([kind, ...what.map(spell)].join(' '));

  function watchCall(object, name, kind = name) {
    const original = object?.[name];
    if (typeof original !== 'function') return;
    object[name] = function (...given) {
      note(kind, ...given);
      return original.apply(this, given);
    };
  }

  function watchMade(name) {
    const original = window[name];
    if (original === undefined) return;
    window[name] = new Proxy(original, {
      construct(target, given, as) {
        note(`new ${name}`, ...given);
        return Reflect.construct(target, given, as);
      },
    });
  }

  function watchAccess(object, name, { reading = false } = {}) {
    const found = object && Object.getOwnPropertyDescriptor(object, name);
    if (!found?.get) return;
    Object.defineProperty(object, name, {
      ...found,
      get() {
        if (reading) note(`read ${name}`);
        return found.get.call(this);
      },
      ...(found.set && {
        set(value) {
          note(`set ${name}`, value);
          found.set.call(this, value);
        },
      }),
    });
  }

  // The network.
  watchCall(window, 'fetch');
  watchCall(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  watchCall(Navigator.prototype, 'sendBeacon');
  watchCall(HTMLFormElement.prototype, 'submit');
  watchCall(HTMLFormElement.prototype, 'requestSubmit');
  watchCall(window, 'open', 'window.open');
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection', 'WebTransport']) watchMade(name);
  for (const kind of ['Image', 'Script', 'IFrame', 'Media', 'Source', 'Embed']) {
    watchAccess(window[`HTML${kind}Element`]?.prototype, 'src');
  }
  watchAccess(HTMLLinkElement.prototype, 'href');
  watchCall(window.ServiceWorkerContainer?.prototype, 'register', 'serviceWorker.register');

  // Storage.
  watchAccess(Document.prototype, 'cookie', { reading: true });
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    watchAccess(window, name, { reading: true });
  }
  for (const name of ['setItem', 'removeItem', 'clear']) watchCall(Storage.prototype, name, `Storage.${name}`);
  watchCall(IDBFactory.prototype, 'open', 'indexedDB.open');
  for (const name of ['open', 'match', 'has', 'delete']) watchCall(window.CacheStorage?.prototype, name, `caches.${name}`);
  for (const name of ['estimate', 'persist', 'persisted', 'getDirectory']) watchCall(window.StorageManager?.prototype, name, `storage.${name}`);

  // What the browser remembers, and what stands in its bar.
  for (const name of ['pushState', 'replaceState', 'back', 'forward', 'go']) watchCall(History.prototype, name);
  watchAccess(Document.prototype, 'title');
  watchAccess(window, 'name');

  // What is told to others.
  for (const name of Object.keys(console)) watchCall(console, name, `console.${name}`);
  watchCall(window, 'reportError');
  watchCall(window, 'postMessage');
  watchCall(MessagePort.prototype, 'postMessage', 'port.postMessage');
  watchCall(BroadcastChannel.prototype, 'postMessage', 'channel.postMessage');
  for (const name of ['alert', 'confirm', 'prompt']) watchCall(window, name);
  for (const name of ['mark', 'measure']) watchCall(Performance.prototype, name, `performance.${name}`);
  // A dialog for printing would stop the walk.
  window.print = () => note('print');

  window.recorder = {
    spell,
    note,
    /** What was noticed since the last time. */
    take: () => log.splice(0),
  };
})();
