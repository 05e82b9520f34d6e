/** Keeps what a strict page refuses and what goes wrong on it. Loaded by tests, never shipped. */
(() => {
  window.wrongs = [];
  const note = (what) => window.wrongs.push(what);
  addEventListener('securitypolicyviolation', (event) => note(`refused: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  addEventListener('error', (event) => note(`error: ${event.message}`), true);
  addEventListener('unhandledrejection', (event) => note(`rejected: ${event.reason}`));
})();
