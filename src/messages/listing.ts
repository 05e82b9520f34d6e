/** Which services a message shows: its topic, or the one she named, in the area she named. */
import { list } from '../directory/listing.ts';
import type { ShownOf } from './kind.ts';
import type { View } from './view.ts';

/** In a flow, `$need` stands for the topic that she named by her answer `need`. */
export function listing({ message, answers }: ShownOf<'services'>, { directory, flow }: View): string[] {
  if (typeof directory === 'string') return [];
  const named = message.say.topic;
  const topic = named.startsWith('$') ? answers[named.slice(1)] : named;
  const area = answers.area !== undefined && answers.area in flow.areas ? answers.area : undefined;
  return topic === undefined ? [] : list(directory, topic, area);
}
