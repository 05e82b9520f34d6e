/**
 * Sees what is on the screen in the very task in which she leaves, and a while later, and tells it to a server
 * of the test's own: by then an engine may not let the page be asked any more. Loaded by tests, never shipped.
 */
(() => {
  const server = document.currentScript.ownerDocument.querySelector('meta[name="witness"]').content;

  const PARTS = [0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99];

  /** What lies on top all over the window: only the cover, if it is there, fills the window and is empty. */
  function onTop() {
    const found = PARTS.flatMap((down) => PARTS.map((right) => {
      const top = document.elementFromPoint(innerWidth * right, innerHeight * down);
      if (!top) return 'nothing';
      const box = top.getBoundingClientRect();
      const { backgroundColor, opacity, visibility } = getComputedStyle(top);
      const fills = box.left <= 0 && box.top <= 0 && box.right >= innerWidth && box.bottom >= innerHeight;
      const opaque = opacity === '1' && visibility === 'visible' && !/^rgba\(.*, 0(\.\d+)?\)$|transparent/.test(backgroundColor);
      const empty = top.textContent === '' && top.parentNode === document.documentElement;
      return fills && opaque && empty ? 'cover' : top.localName;
    }));
    return [...new Set(found)];
  }

  /** Everything that can be read in this document and in its shadow roots. */
  const readable = () =>
    [document.title, ...window.deepAll('*').flatMap((element) => [
      window.openedRoot(element)?.textContent ?? '',
      element.shadowRoot || element !== document.documentElement ? '' : element.textContent,
      element.value ?? '',
    ])].join(' ').replace(/\s+/g, ' ');

  const look = () => ({
    title: document.title.trim(),
    address: location.href,
    entries: history.length,
    state: history.state,
    onTop: onTop(),
    conversation: window.deepAll('.panel, .entry, form, textarea, .sheet').length,
    readable: readable(),
    leaving: heard,
  });

  const tell = (when) => navigator.sendBeacon(server, JSON.stringify({ when, ...look() }));

  /** Every time that the page heard `signpost-leave`, with what came along. */
  const heard = [];
  addEventListener('signpost-leave', (event) => heard.push(event.detail));

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const time = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  async function testify() {
    tell('in the same task');
    // What was true in a task is on the screen when the second frame after it begins.
    const painted = frame().then(frame).then(() => 'painted');
    tell(await Promise.race([painted, time(5000).then(() => 'never painted')]));
    await time(300);
    tell('later');
  }

  /** Tells when this event has come to its end for the nth time. */
  window.witness = {
    after(type, count) {
      let left = count;
      addEventListener(type, () => {
        left -= 1;
        if (left === 0) void testify();
      });
    },
    now: () => void testify(),
  };
})();
