/** What an author could change in a step or page, part by part: two versions are compared by it. */
import type { Talk } from '../check/subject.ts';
import type { Word } from '../words/word.ts';
import { pageId } from './picture.ts';

export type PartsOf = (id: string) => Record<string, string>;

/** The roads of a step are not here: they are compared one by one. */
export function partsIn(talk: Talk): PartsOf {
  const owned = new Map<string, Word[]>();
  for (const word of talk.words) {
    const [place, name] = word.path;
    const owner = place === 'pages' ? pageId(String(name)) : String(name);
    owned.set(owner, [...(owned.get(owner) ?? []), word]);
  }
  return (id) => partsOf(talk, id, owned.get(id) ?? []);
}

function partsOf({ flow, written }: Talk, id: string, own: readonly Word[]): Record<string, string> {
  const page = Object.keys(flow.pages).find((each) => pageId(each) === id);
  const wordsAt = (part: string, under?: string): string =>
    JSON.stringify(own.filter(({ path }) => path[2] === part && (under === undefined || path[3] === under)).map(({ key, text }) => [key, text]));
  const common = { 'its title': wordsAt('title') };
  if (page !== undefined) return { ...common, 'what it says': wordsAt('say') + JSON.stringify(flow.pages[page]?.say) };
  const step = flow.steps[id];
  const { choices, ...asks } = step?.ask?.kind === 'choice' ? step.ask : { choices: {}, ...step?.ask };
  return {
    ...common,
    'what it says': wordsAt('say') + JSON.stringify(step?.say),
    'the question': wordsAt('ask', 'label') + wordsAt('ask', 'why') + wordsAt('ask', 'hint') + JSON.stringify(asks),
    'the choices': wordsAt('ask', 'choices') + JSON.stringify(choices),
    'what is kept for her summary': wordsAt('keep'),
    'its outcome': step?.outcome ?? '',
    'its mark of risk': String(written.value.steps[id]?.risk ?? false),
    'where the conversation starts': String(flow.start === id),
    'the names that open it': JSON.stringify(Object.entries(flow.topics).filter(([, { to }]) => to === id)),
  };
}
