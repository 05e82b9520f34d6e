/** The picture of one conversation, before anything is given a place. */
import { markdown } from '../words/markdown.ts';
import type { Branch, Page, Step } from '../../flow/flow.ts';
import { keys } from '../../flow/keys.ts';
import type { Talk } from '../check/subject.ts';
import { pageId, type DrawnStep, type Kind, type Picture, type Road } from './picture.ts';
import { partsIn, type PartsOf } from './parts-of.ts';
import { firstWords } from './words/message-words.ts';
import { namesOf, type Names } from './words/names.ts';
import { roadLabels } from './words/road-labels.ts';

export function pictureOf(talk: Talk): Picture {
  const { flow, name } = talk;
  const names = namesOf(talk);
  const around: Around = { talk, names, linked: linkedPages(talk), partsOf: partsIn(talk) };
  const steps = Object.entries(flow.steps).map(([id, step]) => drawnStep(id, step, around));
  const pages = Object.entries(flow.pages).map(([id, page]) => drawnPage(id, page, around));
  return { id: name, title: names.word(keys.title) ?? name, lang: flow.lang, steps: [...steps, ...pages] };
}

interface Around {
  talk: Talk;
  names: Names;
  /** Pages that the words of a step or page open. */
  linked: ReadonlyMap<string, readonly string[]>;
  partsOf: PartsOf;
}

function drawnStep(id: string, step: Step, around: Around): DrawnStep {
  const { talk, names, partsOf } = around;
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
    roads: [...roads, ...overRoads(id, roads.length, around)],
    parts: partsOf(id),
  };
}

function drawnPage(id: string, page: Page, around: Around): DrawnStep {
  const { names, partsOf } = around;
  const says = firstWords(page.say, { in: 'pages', id }, names);
  return {
    id: pageId(id),
    kind: 'page',
    name: names.word(keys.pageTitle(id)) ?? id,
    ...(says ? { says } : {}),
    topics: [],
    roads: overRoads(pageId(id), 0, around),
    parts: partsOf(pageId(id)),
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

const overRoads = (from: string, first: number, { talk, names, linked }: Around): Road[] =>
  (linked.get(from) ?? []).map((page, index) => ({
    id: `${from}.${first + index}`,
    to: pageId(page),
    label: `link: ${names.word(keys.pageTitle(page)) ?? page}`,
    plain: true,
    sign: pageId(page),
    over: true,
    ...(page in talk.flow.pages ? {} : { lost: true as const }),
  }));
