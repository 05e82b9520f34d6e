/** What an author could change in a step or page, part by part: two versions are compared by it. */
import type { Talk } from '../check/subject.ts';
import { pageId } from './picture.ts';

/** Where a step ends for a reader: its roads are compared one by one, not here. */
export function partsOf({ flow, written, words }: Talk, id: string): Record<string, string> {
  const page = Object.keys(flow.pages).find((each) => pageId(each) === id);
  const [place, name] = page === undefined ? (['steps', id] as const) : (['pages', page] as const);
  const own = words.filter(({ path }) => path[0] === place && path[1] === name);
  const wordsAt = (part: string, under?: string): string =>
    JSON.stringify(own.filter(({ path }) => path[2] === part && (under === undefined || path[3] === under)).map(({ key, text }) => [key, text]));
  const common = { title: wordsAt('title'), 'what it says': wordsAt('say') };
  if (page !== undefined) return { ...common, 'what it shows': JSON.stringify(flow.pages[page]?.say) };
  const step = flow.steps[id];
  return {
    ...common,
    'what it shows, and when': JSON.stringify(step?.say),
    'the question': wordsAt('ask', 'label') + wordsAt('ask', 'why') + wordsAt('ask', 'hint'),
    'the choices': wordsAt('ask', 'choices'),
    'how it asks': JSON.stringify(step?.ask),
    'what is kept for her summary': wordsAt('keep'),
    'its outcome': step?.outcome ?? '',
    'its mark of risk': String(written.value.steps[id]?.risk ?? false),
    'where the conversation starts': String(flow.start === id),
    'the names that open it': JSON.stringify(Object.entries(flow.topics).filter(([, { to }]) => to === id)),
  };
}
