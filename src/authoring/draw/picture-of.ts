/** The picture of one conversation, before anything is given a place. */
import { markdown } from '../words/markdown.ts';
import type { Branch, Page, Step } from '../../flow/flow.ts';
import { keys } from '../../flow/keys.ts';
import type { Talk } from '../check/subject.ts';
import { pageId, type DrawnStep, type Kind, type Picture, type Road } from './picture.ts';
import { partsOf } from './parts-of.ts';
import { firstWords } from './words/message-words.ts';
import { namesOf, type Names } from './words/names.ts';
import { roadLabels } from './words/road-labels.ts';

export function pictureOf(talk: Talk): Picture {
  const { flow, name } = talk;
  const names = namesOf(talk);
  const linked = linkedPages(talk);
  const steps = Object.entries(flow.steps).map(([id, step]) => drawnStep(id, step, talk, names, linked));
  const pages = Object.entries(flow.pages).map(([id, page]) => drawnPage(id, page, talk, names, linked));
  return { id: name, title: names.word(keys.title) ?? name, lang: flow.lang, steps: [...steps, ...pages] };
}

type Linked = ReadonlyMap<string, readonly string[]>;

function drawnStep(id: string, step: Step, talk: Talk, names: Names, linked: Linked): DrawnStep {
  const { flow, written } = talk;
  const says = firstWords(step.say, { in: 'steps', id }, names);
  const asks = step.ask && names.word(keys.ask(id, 'label'));
  const labels = roadLabels(id, step, flow, names);
  const roads = step.next.map((branch, index): Road => ({
    id: `${id}.${index}`,
    to: branch.to,
    ...(labels[index] ?? { label: '', plain: false }),
    sign: signOf(branch),
    ...(branch.to in flow.steps ? {} : { lost: true as const }),
  }));
  return {
    id,
    kind: kindOf(step),
    name: id,
    ...(says ? { says } : {}),
    ...(asks ? { asks } : {}),
    ...(step.outcome === undefined ? {} : { outcome: step.outcome }),
    ...(id === flow.start ? { start: true as const } : {}),
    ...(written.value.steps[id]?.risk ? { risk: true as const } : {}),
    topics: Object.entries(flow.topics).flatMap(([topic, { to }]) => (to === id ? [topic] : [])),
    roads: [...roads, ...overRoads(id, linked.get(id) ?? [], roads.length, names, talk)],
    parts: partsOf(talk, id),
  };
}

function drawnPage(id: string, page: Page, talk: Talk, names: Names, linked: Linked): DrawnStep {
  const says = firstWords(page.say, { in: 'pages', id }, names);
  return {
    id: pageId(id),
    kind: 'page',
    name: names.word(keys.pageTitle(id)) ?? id,
    ...(says ? { says } : {}),
    topics: [],
    roads: overRoads(pageId(id), linked.get(pageId(id)) ?? [], 0, names, talk),
    parts: partsOf(talk, pageId(id)),
  };
}

const kindOf = ({ outcome, ask, say, next }: Step): Kind =>
  outcome !== undefined ? 'outcome' : ask ? 'question' : say.length === 0 && next.length > 1 ? 'fork' : 'passage';

const signOf = ({ when, to }: Branch): string => `${to} ${when ? JSON.stringify(when) : 'otherwise'}`;

/** Pages that links in the words open over the conversation, by the step or page whose words they are. */
function linkedPages({ words }: Talk): Map<string, string[]> {
  const linked = new Map<string, string[]>();
  for (const { path, text, form } of words) {
    if (form !== 'rich') continue;
    const [place, id] = path;
    const owner = place === 'pages' ? pageId(String(id)) : String(id);
    for (const { href } of markdown(text).links) {
      const page = /^page:(.+)$/.exec(href)?.[1];
      if (page !== undefined) linked.set(owner, [...new Set([...(linked.get(owner) ?? []), page])]);
    }
  }
  return linked;
}

const overRoads = (from: string, pages: readonly string[], first: number, names: Names, { flow }: Talk): Road[] =>
  pages.map((page, index) => ({
    id: `${from}.${first + index}`,
    to: pageId(page),
    label: `link: ${names.word(keys.pageTitle(page)) ?? page}`,
    plain: true,
    sign: pageId(page),
    over: true,
    ...(page in flow.pages ? {} : { lost: true as const }),
  }));
