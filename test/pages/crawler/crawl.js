/**
 * Random walks through the chat, many taps in one call. Loaded before a page's own scripts, never shipped.
 * Whatever she taps, the ways out and to help stay in sight, and a question stays open.
 */
(() => {
  const heard = [];
  for (const type of ['error', 'unhandledrejection', 'signpost-error']) {
    addEventListener(type, (event) => heard.push(`${type}: ${event.message ?? event.reason ?? JSON.stringify(event.detail)}`), true);
  }
  for (const name of ['debug', 'error', 'info', 'log', 'trace', 'warn']) {
    console[name] = (...said) => heard.push(`console.${name}: ${said.map(String).join(' ')}`);
  }
  // A dialog for printing would stop the walk; what it is asked for is tested elsewhere.
  window.print = () => {};

  /** The same numbers for the same seed, in every engine (mulberry32). */
  function random(seed) {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  const seen = (element) => {
    const box = element?.getBoundingClientRect();
    return (
      box !== undefined && box.width > 0 && box.height > 0 && box.left >= -1 && box.top >= -1 &&
      box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1 &&
      getComputedStyle(element).visibility === 'visible'
    );
  };

  /** What is amiss now; nothing most of the time. */
  function amiss() {
    const { one, root } = window.walker;
    const wrong = [];
    for (const selector of ['.leave', '.foot [data-page="urgent"]', '.foot [data-page="person"]']) {
      if (!seen(one(selector))) wrong.push(`${selector} is not in sight`);
    }
    if (!one('#question')?.textContent.trim()) wrong.push('no question is open');
    if (!one('form.ask button')) wrong.push('the question has no answers');
    for (const button of root().querySelectorAll('form.ask button')) {
      if (!button.textContent.trim()) wrong.push('an answer has no words');
    }
    if (/\{\{|\bundefined\b|\bsteps\.[a-z-]+\./.test(window.walker.words())) wrong.push('a word is missing');
    return [...wrong, ...heard.splice(0)];
  }

  /** One tap in eight is not an answer. */
  const aside = ['.foot [data-page="urgent"]', '.foot [data-page="person"]', '.foot [data-do="back"]', '.mine',
    '[data-unfold]', '[data-do="copy"]', '[data-do="print"]', '.why summary', '.foot [data-do="menu"]', '.rich [data-page]'];

  window.crawl = async (seed, walks, taps, outcomes) => {
    const { one, root, until, frame, again, open } = window.walker;
    const next = random(seed);
    const pick = (list) => list[Math.floor(next() * list.length)];
    const ends = [];
    await open();
    for (let walk = 1; walk <= walks; walk += 1) {
      await again();
      const path = [];
      let ended = '';
      for (let tap = 1; tap <= taps && !ended; tap += 1) {
        const over = one('.sheet');
        const others = next() < 0.125 ? [...root().querySelectorAll(pick(aside))] : [];
        const choices = [...root().querySelectorAll('form.ask [data-answer]')];
        const field = one('form.ask textarea');
        const pressed = over ? pick([...over.querySelectorAll('[data-do="close-sheet"], [data-page]')]) : (pick(others) ?? pick(choices));
        const isAnswer = !over && choices.includes(pressed);
        const form = one('form.ask');
        if (isAnswer && field && next() < 0.5) {
          field.value = 'what I would like to say';
          form.querySelector('[data-typed]').click();
        } else pressed.click();
        if (isAnswer) await until('what follows', () => one('form.ask') !== form);
        path.push(isAnswer ? `${form.dataset.step}=${pressed.dataset.answer}` : (pressed.dataset.page ?? pressed.dataset.do ?? pressed.className));
        const wrong = amiss();
        if (wrong.length > 0) throw new Error(`${wrong.join('; ')} (seed ${seed}, walk ${walk}: ${path.join(' ')})`);
        if (isAnswer && tap > taps / 3) ended = outcomes[one('form.ask').dataset.step] ?? '';
      }
      ends.push(ended || 'no end yet');
      await frame();
    }
    return ends;
  };
})();
