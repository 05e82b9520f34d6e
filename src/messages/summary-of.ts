/** Gathers the summary from the entries before it: lines the author chose, her own note, and who can help. */
import type { Entry } from '../conversation/transcript.ts';
import { serviceKey } from '../directory/directory.ts';
import { keys } from '../flow/keys.ts';
import type { Phrase } from '../words/phrase.ts';
import { listing } from './listing.ts';
import { waysOf } from './programme.ts';
import { valuesOf, type Shown, type View } from './view.ts';
import { waysAsText, type Ways } from './ways-to-reach.ts';

export interface SummaryPart {
  heading: Phrase | null;
  lines: Phrase[];
}

/** How many services of each list go into the summary: the ones she saw first. */
const OF_EACH_LIST = 3;

export function summaryOf({ before }: Shown, view: View): SummaryPart[] {
  const { words, flow } = view;
  const kept = before
    .filter((entry) => flow.steps[entry.step]?.keep)
    .map((entry) => words.say(keys.keep(entry.step), valuesOf(view, entry.answers)));
  const notes = before
    .filter((entry) => entry.ask?.kind === 'text' && entry.turn.answer)
    .map((entry): Phrase => ({ text: entry.turn.answer ?? '', lang: null }));
  return [
    { heading: null, lines: unique(kept) },
    { heading: words.panel('summary-note'), lines: notes.slice(-1) },
    { heading: words.panel('summary-help'), lines: unique(before.flatMap((entry) => helpIn(entry, view))) },
  ].filter((part) => part.lines.length > 0);
}

function helpIn(entry: Entry, view: View): Phrase[] {
  const { words, directory } = view;
  const line = (name: Phrase, ways: Ways): Phrase => ({ text: `${name.text}: ${waysAsText(ways, view)}`, lang: name.lang });
  return entry.messages.flatMap((message): Phrase[] => {
    const { say } = message;
    if (say.kind === 'programme') return [line(words.say(keys.programme(say.programme, 'name')), waysOf(say.programme, view))];
    if (say.kind !== 'services' || typeof directory === 'string') return [];
    return listing({ message: { ...message, say }, answers: entry.answers, before: [] }, view)
      .slice(0, OF_EACH_LIST)
      .map((id) => line(words.say(serviceKey(id, 'name')), directory.services[id] ?? {}));
  });
}

const unique = (phrases: Phrase[]): Phrase[] => [...new Map(phrases.map((phrase) => [phrase.text, phrase])).values()];
