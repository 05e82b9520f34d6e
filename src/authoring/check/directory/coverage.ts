/** Every service can be found, and every topic has somebody to offer wherever she is. */
import { indexServices } from '../../../directory/index-services.ts';
import { whyHidden } from '../../../directory/shown.ts';
import { answersOffered } from '../answers-offered.ts';
import type { Problem } from '../../problem.ts';
import { messagesIn } from '../messages-of.ts';
import type { FolderCheck, Subject, Talk } from '../subject.ts';

export const coverage: FolderCheck = (subject) => [...unfound(subject), ...unserved(subject)];

/** Services that no conversation shows, by a topic or on a card. */
function unfound({ folder, conversations }: Subject): Problem[] {
  const shownTopics = new Set(conversations.flatMap(topicsShown));
  const onCards = new Set(conversations.flatMap(({ flow }) => Object.keys(flow.contacts)));
  return Object.entries(folder.services.value.services)
    .filter(([id, service]) => whyHidden(service) === null && !onCards.has(id) && !service.topics.some((topic) => shownTopics.has(topic)))
    .map(([id]) =>
      folder.services.problem(['services', id], { message: `No conversation shows “${id}”: none of its topics is reached.`, advice: 'Give it a topic that a step shows, or show its topic in a step.', severity: 'warning' }, 'name'));
}

/** Topics that are shown and have nobody in some area. */
function unserved({ folder, conversations }: Subject): Problem[] {
  const { services, areas, topics } = folder.services.value;
  const index = indexServices(services, areas, topics);
  const shown = new Set(conversations.flatMap(topicsShown));
  return Object.entries(index).flatMap(([topic, byArea]) => {
    if (!shown.has(topic)) return [];
    const empty = Object.entries(byArea).flatMap(([area, ids]) => (ids.length === 0 ? [areas[area]?.name ?? area] : []));
    return empty.length === 0
      ? []
      : [folder.services.problem(['topics', topic], { message: `“${topic}” has no service that can be shown in ${empty.join(', ')}.`, advice: 'Find one there, or one for a wider area. Until then the chat says that it has none.', severity: 'warning' }, 'name')];
  });
}

/** `$need` shows the topics that are answers of the question `need`. */
function topicsShown({ written, flow }: Talk): string[] {
  const offered = answersOffered(flow);
  return messagesIn(written.value).flatMap(({ message }) => {
    if (typeof message === 'string' || !('services' in message)) return [];
    return message.services.startsWith('$') ? [...(offered.get(message.services.slice(1))?.values ?? [])] : [message.services];
  });
}
