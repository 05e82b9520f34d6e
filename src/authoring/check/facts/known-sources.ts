/** A fact names where it is known from, and that source is listed. */
import { didYouMean } from '../../nearest.ts';
import { messagesIn } from '../messages-of.ts';
import type { TalkCheck } from '../subject.ts';

export const knownSources: TalkCheck = ({ written }) => {
  const sources = Object.keys(written.value.sources ?? {});
  return messagesIn(written.value).flatMap(({ message, path }) => {
    if (typeof message === 'string' || !('source' in message) || message.source === undefined) return [];
    const several = Array.isArray(message.source);
    return (several ? message.source as string[] : [message.source as string]).flatMap((name, index) =>
      sources.includes(name)
        ? []
        : [written.problem([...path, 'source', ...(several ? [index] : [])], { message: `There is no source “${name}”.`, advice: didYouMean(name, sources, 'Write it under “sources”, with its title, address, day and exact words.') })]);
  });
};
