/** axe over what is on the page now, all of its rules, closed roots opened. */
import type axe from 'axe-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** It is a classic script, and only some test files need it. */
async function load(): Promise<typeof axe> {
  if (window.axe === undefined) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => { reject(new Error('axe could not be loaded from node_modules: run npm ci.')); });
      document.head.append(script);
    });
  }
  if (window.axe === undefined) throw new Error('axe is not there after its script has loaded.');
  return window.axe;
}

/** What axe finds in an element, one line each: the rule, what it says, and where. */
export async function violations(element: Element): Promise<string[]> {
  const engine = await load();
  const { violations: found, passes } = await engine.run(element, { resultTypes: ['violations', 'passes'] });
  if (passes.length === 0) throw new Error('axe looked at nothing: it could not see into the chat.');
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ html, any, all, none }) => {
    const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
    return `${id}: ${help} (${why}) at ${html.slice(0, 160)}`;
  }));
}
