/** A conversation as written to the flow that the browser receives: structure here, words beside it. */
import type { Flow } from '../../flow/flow.ts';
import type { DirectorySource } from '../../directory/service-source.ts';
import type { Conversation } from '../authored/conversation.ts';
import type { Programmes } from '../authored/programmes.ts';
import { contactsOf } from './contacts-of.ts';
import { mapped } from './mapped.ts';
import { programmesOf } from './programmes-of.ts';
import { messagesOf, stepOf } from './step-of.ts';

export interface Around {
  programmes: Programmes;
  directory: DirectorySource;
}

export function flowOf(conversation: Conversation, { programmes, directory }: Around): Flow {
  const steps = mapped(conversation.steps, (step, id) => stepOf(id, step));
  const pages = mapped(conversation.pages, (page) => ({ title: true as const, say: messagesOf(page.say) }));
  return {
    format: conversation.format,
    id: conversation.id,
    lang: conversation.lang,
    start: conversation.start,
    topics: mapped(conversation.topics ?? {}, (topic) => (typeof topic === 'string' ? { to: topic } : { to: topic.to, answer: topic.answer })),
    presets: { ...conversation.presets },
    steps,
    pages,
    programmes: programmesOf(programmes),
    contacts: contactsOf([...Object.values(steps), ...Object.values(pages)].flatMap(({ say }) => say), directory),
    areas: mapped(directory.areas, (area) => area.in ?? null),
    languages: {},
    directory: null,
    rest: null,
    words: {},
  };
}
