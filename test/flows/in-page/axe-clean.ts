/** What axe finds in the chat, through its closed root. */
import axe from 'axe-core';

export async function axeProblems(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `axe ${id} at ${target.flat().join(' ')}: ${failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`));
}
