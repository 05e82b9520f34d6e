/** Each source was looked at within a year, names a page and keeps the words that were seen. */
import { nearest } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import { staleness } from '../freshness.ts';
import { messagesIn, sourcesOf } from '../messages-of.ts';
import type { TalkCheck } from '../subject.ts';

const YEAR = 12;

export const freshSources: TalkCheck = ({ written }, { today }) => {
  const sources = Object.keys(written.value.sources ?? {});
  const named = messagesIn(written.value).flatMap(sourcesOf).map(({ name }) => name);
  // A misspelt name is told where it stands, and not again at the source it means.
  const used = new Set(named.map((name) => (sources.includes(name) ? name : nearest(name, sources))));
  return Object.entries(written.value.sources ?? {}).flatMap(([id, source]): Problem[] => {
    const path = ['sources', id];
    const stale = staleness(source.checked, today, { look: YEAR, mend: YEAR });
    return [
      ...(stale ? [written.problem([...path, 'checked'], stale)] : []),
      ...(source.quote === undefined
        ? [written.problem(path, { message: 'This source does not keep the words that were seen.', advice: 'Add “quote:” with the exact words of the page.', severity: 'warning' }, 'name')]
        : []),
      ...(used.has(id) ? [] : [written.problem(path, { message: 'No message names this source.', advice: 'Take it away, or name it where its fact is told.', severity: 'warning' }, 'name')]),
    ];
  });
};
