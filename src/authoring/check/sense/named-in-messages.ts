/** What a message names exists: a topic, a programme, the services of a card. */
import { whyHidden } from '../../../directory/shown.ts';
import type { Message } from '../../authored/conversation.ts';
import { didYouMean, listed } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import type { Path } from '../../read/written.ts';
import { answersOffered } from '../answers-offered.ts';
import { messagesIn } from '../messages-of.ts';
import type { Talk, TalkCheck } from '../subject.ts';

export const namedInMessages: TalkCheck = (talk) =>
  messagesIn(talk.written.value).flatMap(({ message, path }) => (typeof message === 'string' ? [] : unknownIn(message, path, talk)));

function unknownIn(message: Message, path: Path, talk: Talk): Problem[] {
  const { written, folder } = talk;
  if ('services' in message) return topicProblems(message.services, [...path, 'services'], talk);
  if ('card' in message) return (message.contacts ?? []).flatMap((id, index) => contactProblems(id, [...path, 'contacts', index], talk));
  const programmes = Object.keys(folder.programmes.value);
  if ('programme' in message && !programmes.includes(message.programme))
    return [written.problem([...path, 'programme'], { message: `There is no programme “${message.programme}”.`, advice: didYouMean(message.programme, programmes, `programmes.yaml has ${listed(programmes)}.`) })];
  return [];
}

function topicProblems(named: string, path: Path, { written, flow, folder }: Talk): Problem[] {
  const topics = Object.keys(folder.services.value.topics);
  const unknown = (topic: string, message: string): Problem =>
    written.problem(path, { message, advice: didYouMean(topic, topics, `services.yaml has ${listed(topics, 20)}.`) });
  if (!named.startsWith('$')) return topics.includes(named) ? [] : [unknown(named, `There is no topic “${named}” in services.yaml.`)];
  const name = named.slice(1);
  const offered = answersOffered(flow);
  const answer = offered.get(name);
  if (answer === undefined)
    return [written.problem(path, { message: `No question gives an answer named “${name}”.`, advice: didYouMean(name, offered.keys(), 'After $ comes the name of a question.') })];
  return [];
}

function contactProblems(id: string, path: Path, { written, folder }: Talk): Problem[] {
  const { services } = folder.services.value;
  const service = Object.hasOwn(services, id) ? services[id] : undefined;
  if (service === undefined)
    return [written.problem(path, { message: `There is no service “${id}” in services.yaml.`, advice: didYouMean(id, Object.keys(services), 'Add the service first, with its source.') })];
  const hidden = whyHidden(service);
  if (hidden !== null)
    return [written.problem(path, { message: `The service “${id}” is kept out of what women see. ${hidden}`, advice: 'Take it off this card, or confirm it in services.yaml.' })];
  if (!service.phones?.length && !service.texts?.length && !service.url)
    return [written.problem(path, { message: `The service “${id}” has no number and no page, so its card would have no button.`, advice: 'Give it a phone, a text number or a url in services.yaml.' })];
  return [];
}
