/**
 * Takes what was fetched and answers with a flow that cannot trip the conversation:
 * every road leads somewhere, every kind is known. Whatever else is odd only costs words.
 */
import { FlowBroken, FlowTooNew } from './flow-error.ts';
import { FORMAT, type Flow } from './flow.ts';

export interface KnownKinds {
  messages: readonly string[];
  questions: readonly string[];
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws FlowTooNew when a newer builder wrote it, FlowBroken when it does not hold together. */
export function readFlow(json: unknown, kinds: KnownKinds): Flow {
  if (!isObject(json) || typeof json.format !== 'number') throw new FlowBroken('its format');
  if (json.format > FORMAT) throw new FlowTooNew(json.format, FORMAT);
  for (const part of ['steps', 'pages', 'topics', 'presets', 'programmes', 'contacts', 'areas', 'languages', 'words']) {
    if (!isObject(json[part])) throw new FlowBroken(part);
  }
  const flow = json as unknown as Flow;
  if (!(flow.start in flow.steps)) throw new FlowBroken('start');
  for (const [id, step] of Object.entries(flow.steps as unknown as Json)) readStep(id, step, flow, kinds);
  for (const [id, page] of Object.entries(flow.pages as unknown as Json)) {
    if (!isObject(page)) throw new FlowBroken(`pages.${id}`);
    readSay(`pages.${id}`, page.say, kinds);
  }
  for (const page of ['urgent', 'person']) if (!(page in flow.pages)) throw new FlowBroken(`pages.${page}`);
  for (const [id, topic] of Object.entries(flow.topics)) {
    if (!isObject(topic) || !(String(topic.to) in flow.steps)) throw new FlowBroken(`topics.${id}`);
  }
  return flow;
}

function readStep(id: string, step: unknown, { steps }: Flow, kinds: KnownKinds): void {
  const at = `steps.${id}`;
  if (!isObject(step) || !Array.isArray(step.next)) throw new FlowBroken(at);
  readSay(at, step.say, kinds);
  if (step.ask !== undefined) readAsk(at, step.ask, kinds);
  const last: unknown = step.next.at(-1);
  if (!isObject(last) || last.when !== undefined) throw new FlowBroken(`${at}.next`);
  for (const branch of step.next as unknown[]) {
    if (!isObject(branch) || !(String(branch.to) in steps)) throw new FlowBroken(`${at}.next`);
  }
}

function readSay(at: string, say: unknown, { messages }: KnownKinds): void {
  if (!Array.isArray(say)) throw new FlowBroken(`${at}.say`);
  say.forEach((message: unknown, index) => {
    if (!isObject(message) || !messages.includes(String(message.kind))) throw new FlowBroken(`${at}.say.${index}`);
    if (message.kind === 'card' && !Array.isArray(message.contacts)) throw new FlowBroken(`${at}.say.${index}`);
  });
}

function readAsk(at: string, ask: unknown, { questions }: KnownKinds): void {
  const fine =
    isObject(ask) &&
    typeof ask.as === 'string' &&
    questions.includes(String(ask.kind)) &&
    (ask.kind === 'choice' ? isObject(ask.choices) : true);
  if (!fine) throw new FlowBroken(`${at}.ask`);
}
