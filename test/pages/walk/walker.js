/**
 * Walks the chat from inside the page, many taps in one call. Loaded before a page's own scripts, never shipped.
 * Its taps are the page's own; the walks that need her real finger use the driver.
 */
(() => {
  const element = () => document.querySelector('signpost-chat');
  const root = () => window.openedRoot(element());
  const one = (selector) => root().querySelector(selector);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  async function until(what, holds) {
    for (const end = performance.now() + 10_000; !holds(); await frame()) {
      if (performance.now() > end) throw new Error(`${what} never came. There was: ${words().slice(-300)}`);
    }
  }

  const step = () => one('form.ask')?.dataset.step;
  const words = () => [...root().children].map((child) => child.textContent.replace(/\s+/g, ' ')).join(' ');

  async function press(selector) {
    await until(selector, () => one(selector));
    one(selector).click();
  }

  /** Answers the open question, in her own words where it takes words. */
  async function answer(at, given) {
    if (step() !== at) throw new Error(`The question "${at}" was to be answered, and "${step()}" is open.`);
    const form = one('form.ask');
    const choice = form.querySelector(`[data-answer="${CSS.escape(given)}"]`);
    if (choice) choice.click();
    else {
      form.querySelector('textarea').value = given;
      form.querySelector('[data-typed]').click();
    }
    // The first tap may wait for the words beyond the first screen; every other one is taken at once.
    await until(`what follows "${at}"`, () => one('form.ask') !== form);
  }

  async function again() {
    await press('[data-do="menu"]');
    await press('[data-do="ask-restart"]');
    await press('[data-do="restart"]');
    await until('a fresh start', () => one('form.ask') && !one('.mine'));
  }

  async function go(topic) {
    const form = one('form.ask');
    element().go(topic);
    await until(`the topic ${topic}`, () => one('form.ask') !== form);
  }

  async function open() {
    await customElements.whenDefined('signpost-chat');
    if (!element().open) one('.launcher').click();
    await until('the first question', () => one('form.ask'));
  }

  /** Takes each walk from a fresh start; `after` looks at each state. */
  async function walk(walks, after = () => {}) {
    for (const taps of walks) {
      await again();
      for (const tap of taps) {
        if ('topic' in tap) await go(tap.topic);
        else await answer(tap.step, tap.answer);
        await after(tap);
      }
      // Timers of the chat, and its announcements, come to their turn.
      await frame();
    }
  }

  window.walker = { element, root, one, frame, until, step, words, press, answer, again, go, open, walk };
})();
