/** One step as written to one step of the flow. */
import type { Ask, Branch, Choice, Say, Step } from '../../flow/flow.ts';
import type { Ask as AuthoredAsk, Choice as AuthoredChoice, Message, Said, Step as AuthoredStep } from '../authored/conversation.ts';
import { mapped } from './mapped.ts';

/** Ways to skip are there for every woman and press on none. */
export const QUIET = ['not-sure', 'skip'];
const LETTERS = 300;

export function stepOf(id: string, step: AuthoredStep): Step {
  return {
    ...(step.title === undefined ? {} : { title: true }),
    say: messagesOf(step.say),
    ...(step.ask === undefined ? {} : { ask: askOf(id, step.ask) }),
    next: branchesOf(step),
    ...(step.outcome === undefined ? {} : { outcome: step.outcome }),
    ...(step.keep === undefined ? {} : { keep: true }),
  };
}

export const branchesOf = ({ next }: Pick<AuthoredStep, 'next'>): Branch[] =>
  typeof next === 'string' ? [{ to: next }] : next.map(({ when, to }) => ({ ...(when ? { when } : {}), to }));

export const messagesOf = (said: Said | undefined): Say[] => listOf(said).map(messageOf);

export const listOf = (said: Said | undefined): (string | Message)[] => (said === undefined ? [] : Array.isArray(said) ? said : [said]);

function messageOf(message: string | Message): Say {
  if (typeof message === 'string') return { kind: 'text' };
  const when = message.when === undefined ? {} : { when: message.when };
  if ('quote' in message) return { ...when, kind: 'quote' };
  if ('services' in message) return { ...when, kind: 'services', topic: message.services };
  if ('card' in message) return { ...when, kind: 'card', contacts: [...(message.contacts ?? [])], look: message.look ?? 'plain' };
  if ('programme' in message) return { ...when, kind: 'programme', programme: message.programme };
  if ('summary' in message) return { ...when, kind: 'summary' };
  return { ...when, kind: 'text' };
}

function askOf(id: string, ask: AuthoredAsk): Ask {
  const common = {
    as: ask.as ?? id,
    ...(ask.why === undefined ? {} : { why: true as const }),
    ...(ask.hint === undefined ? {} : { hint: true as const }),
    ...(ask.eligibility ? { eligibility: true as const } : {}),
  };
  return ask.type === 'text'
    ? { ...common, kind: 'text', max: ask.max ?? LETTERS }
    : { ...common, kind: 'choice', choices: mapped(ask.choices, choiceOf) };
}

function choiceOf(choice: string | AuthoredChoice, id: string): Choice {
  const { look, when } = typeof choice === 'string' ? {} : choice;
  return { look: QUIET.includes(id) ? 'quiet' : (look ?? 'plain'), ...(when ? { when } : {}) };
}
