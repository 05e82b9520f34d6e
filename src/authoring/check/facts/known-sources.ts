/** A fact names where it is known from, and that source is listed. */
import { didYouMean } from '../../nearest.ts';
import { messagesIn, sourcesOf } from '../messages-of.ts';
import type { TalkCheck } from '../subject.ts';

export const knownSources: TalkCheck = ({ written }) => {
  const sources = Object.keys(written.value.sources ?? {});
  return messagesIn(written.value)
    .flatMap(sourcesOf)
    .filter(({ name }) => !sources.includes(name))
    .map(({ name, path }) =>
      written.problem(path, {
        message: `There is no source “${name}”.`,
        advice: didYouMean(name, sources, 'Write it under “sources”, with its title, address, day and exact words.'),
      }));
};
