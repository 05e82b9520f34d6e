/** Ways in which a built flow may have been damaged on its way, and the place that the error then names. */
import type { Flow } from '../../../src/flow/flow.ts';

export interface Damage {
  what: string;
  where: string;
  damage: (flow: Flow) => unknown;
  /** Worth trying in three browsers too. */
  inPage?: true;
}

/** The flow with the value at a path such as `steps.menu.next` replaced; `undefined` takes it away. */
export function withValue(flow: Flow, path: string, value: unknown): unknown {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at = flow as unknown as Record<string, unknown>;
  for (const name of names) at = at[name] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return flow;
}

const set = (path: string, value: unknown) => (flow: Flow) => withValue(flow, path, value);

export const broken: readonly Damage[] = [
  { what: 'a start that is no step', where: 'start', damage: set('start', 'nowhere') },
  { what: 'a start that is missing', where: 'start', damage: set('start', undefined) },
  { what: 'a start that is only a name every object has', where: 'start', damage: set('start', 'constructor') },
  { what: 'a step that is null', where: 'steps.menu', damage: set('steps.menu', null), inPage: true },
  { what: 'a step without a way on', where: 'steps.menu.next', damage: set('steps.menu.next', undefined) },
  { what: 'a step with an empty list of ways on', where: 'steps.about.next', damage: set('steps.about.next', []) },
  { what: 'a way on that is null', where: 'steps.menu.next', damage: set('steps.menu.next.0', null) },
  { what: 'a way on to no step', where: 'steps.about.next', damage: set('steps.about.next.0.to', 'nowhere') },
  { what: 'a way on to a name every object has', where: 'steps.about.next', damage: set('steps.about.next.0.to', 'toString') },
  {
    what: 'ways on of which none may hold',
    where: 'steps.about.next',
    damage: set('steps.about.next', [{ when: { answer: 'about', is: 'more' }, to: 'menu' }]),
  },
  { what: 'a step without messages', where: 'steps.menu.say', damage: set('steps.menu.say', undefined) },
  { what: 'a message that is null', where: 'steps.welcome.say.1', damage: set('steps.welcome.say.1', null) },
  { what: 'a message of a kind nobody knows', where: 'steps.welcome.say.0', damage: set('steps.welcome.say.0.kind', 'video') },
  { what: 'a card without contacts', where: 'pages.urgent.say.0', damage: set('pages.urgent.say.0.contacts', undefined) },
  { what: 'a list of services without a topic', where: 'steps.services.say.1', damage: set('steps.services.say.1.topic', undefined), inPage: true },
  { what: 'a programme card without a programme', where: 'steps.could.say.1', damage: set('steps.could.say.1.programme', undefined) },
  { what: 'a question that is null', where: 'steps.menu.ask', damage: set('steps.menu.ask', null) },
  { what: 'a question of a kind nobody knows', where: 'steps.menu.ask', damage: set('steps.menu.ask.kind', 'slider') },
  { what: 'a question whose answer has no name', where: 'steps.menu.ask', damage: set('steps.menu.ask.as', undefined) },
  { what: 'a choice question without choices', where: 'steps.menu.ask', damage: set('steps.menu.ask.choices', undefined) },
  { what: 'a choice that is null', where: 'steps.menu.ask', damage: set('steps.menu.ask.choices.about', null), inPage: true },
  { what: 'a text question without its longest length', where: 'steps.note.ask', damage: set('steps.note.ask.max', undefined), inPage: true },
  { what: 'a page that is null', where: 'pages.private', damage: set('pages.private', null) },
  { what: 'a page without messages', where: 'pages.private.say', damage: set('pages.private.say', undefined) },
  { what: 'no urgent help', where: 'pages.urgent', damage: set('pages.urgent', undefined), inPage: true },
  { what: 'no person to talk to', where: 'pages.person', damage: set('pages.person', undefined) },
  { what: 'a topic that is null', where: 'topics.about', damage: set('topics.about', null) },
  { what: 'a topic that leads to no step', where: 'topics.about', damage: set('topics.about.to', 'nowhere') },
  { what: 'a language that is null', where: 'languages.cy', damage: set('languages.cy', null) },
  { what: 'a programme that is null', where: 'programmes.pause', damage: set('programmes.pause', null) },
  { what: 'a programme without rules', where: 'programmes.pause', damage: set('programmes.pause.rules', undefined) },
  { what: 'a programme without areas', where: 'programmes.pause', damage: set('programmes.pause.areas', undefined) },
  { what: 'a condition that calls a rule nobody knows', where: 'steps.about.next', damage: set('steps.about.next.0.when', { rule: 'moon' }), inPage: true },
  { what: 'a condition that is no condition', where: 'steps.about.next', damage: set('steps.about.next.0.when', { all: 'yes' }) },
  {
    what: 'a message whose condition is no condition',
    where: 'steps.welcome.say.1',
    damage: set('steps.welcome.say.1.when', { answer: 'audience' }),
  },
  {
    what: 'steps that lead round in a ring without a question, which would hold up the whole page',
    where: 'steps.about-more.next',
    damage: set('steps.about-last.next.0.to', 'about-more'),
    inPage: true,
  },
];
