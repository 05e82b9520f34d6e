/**
 * Takes what was fetched and answers with a flow that cannot trip the conversation:
 * every road leads somewhere, every kind is known. Whatever else is odd only costs words.
 */
import { FlowBroken, FlowTooNew } from './flow-error.ts';
import { FORMAT, type Flow } from './flow.ts';
import { isCondition, isObject, isSay, type Json } from './flow-parts.ts';

export interface KnownKinds {
  messages: readonly string[];
  questions: readonly string[];
}

const parts = ['steps', 'pages', 'topics', 'presets', 'programmes', 'contacts', 'areas', 'languages', 'words'] as const;

/** @throws FlowTooNew when a newer builder wrote it, FlowBroken when it does not hold together. */
export function readFlow(json: unknown, kinds: KnownKinds): Flow {
  if (!isObject(json) || typeof json.format !== 'number') throw new FlowBroken('its format');
  if (json.format > FORMAT) throw new FlowTooNew(json.format, FORMAT);
  for (const part of parts) must(isObject(json[part]), part);
  const flow = json as unknown as Record<(typeof parts)[number], Json> & Json;
  const isStep = (id: unknown): boolean => typeof id === 'string' && Object.hasOwn(flow.steps, id);

  must(isStep(json.start), 'start');
  for (const [id, step] of Object.entries(flow.steps)) readStep(`steps.${id}`, step, isStep, kinds);
  for (const [id, page] of Object.entries(flow.pages)) {
    if (!isObject(page)) throw new FlowBroken(`pages.${id}`);
    readSay(`pages.${id}`, page.say, kinds);
  }
  for (const page of ['urgent', 'person']) must(Object.hasOwn(flow.pages, page), `pages.${page}`);
  for (const [id, topic] of Object.entries(flow.topics)) must(isObject(topic) && isStep(topic.to), `topics.${id}`);
  for (const [id, language] of Object.entries(flow.languages)) must(isObject(language), `languages.${id}`);
  for (const [id, programme] of Object.entries(flow.programmes)) {
    const fine =
      isObject(programme) &&
      Array.isArray(programme.rules) &&
      programme.rules.every((rule) => isObject(rule) && isCondition(rule.when)) &&
      Array.isArray(programme.areas) &&
      isObject(programme.contacts);
    must(fine, `programmes.${id}`);
  }
  for (const id of Object.keys(flow.steps)) must(!leadsRound(id, flow.steps), `steps.${id}.next`);
  return json as unknown as Flow;
}

function must(fine: boolean, where: string): void {
  if (!fine) throw new FlowBroken(where);
}

function readStep(at: string, step: unknown, isStep: (id: unknown) => boolean, kinds: KnownKinds): void {
  if (!isObject(step)) throw new FlowBroken(at);
  readSay(at, step.say, kinds);
  if (step.ask !== undefined) readAsk(`${at}.ask`, step.ask, kinds);
  const { next } = step;
  const fine =
    Array.isArray(next) &&
    next.length > 0 &&
    next.every((branch) => isObject(branch) && isStep(branch.to) && isCondition(branch.when)) &&
    (next as Json[]).at(-1)?.when === undefined;
  must(fine, `${at}.next`);
}

function readSay(at: string, say: unknown, kinds: KnownKinds): void {
  if (!Array.isArray(say)) throw new FlowBroken(`${at}.say`);
  say.forEach((message, index) => { must(isSay(message, kinds.messages), `${at}.say.${index}`); });
}

function readAsk(at: string, ask: unknown, { questions }: KnownKinds): void {
  if (!isObject(ask) || typeof ask.as !== 'string' || !questions.includes(String(ask.kind))) throw new FlowBroken(at);
  if (ask.kind === 'text') must(typeof ask.max === 'number', at);
  if (ask.kind !== 'choice') return;
  const choices = isObject(ask.choices) ? Object.values(ask.choices) : [];
  must(choices.length > 0 && choices.every((choice) => isObject(choice) && isCondition(choice.when)), at);
}

/** Steps that ask nothing and lead to each other would never come to rest, and the page would hang with them. */
function leadsRound(from: string, steps: Json): boolean {
  const seen = new Set<string>();
  const ahead = [from];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const step = steps[id] as { ask?: unknown; next: { to: string }[] };
    if (step.ask !== undefined) continue;
    for (const { to } of step.next) {
      if (to === from) return true;
      if (!seen.has(to)) ahead.push(to);
      seen.add(to);
    }
  }
  return false;
}
