/** What a template may read. It holds values only, never the actor: what she does travels as events. */
import type { Entry, Message } from '../conversation/transcript.ts';
import type { Directory } from '../directory/directory.ts';
import type { Answers } from '../flow/condition.ts';
import type { Flow } from '../flow/flow.ts';
import { keys } from '../flow/keys.ts';
import type { Values } from '../words/phrase.ts';
import type { Words } from '../words/words.ts';

export interface View {
  flow: Flow;
  words: Words;
  /** The service directory, or how far it has come. */
  directory: Directory | 'loading' | 'missing';
  /** Messages of which she asked to see all, by key. */
  unfolded: ReadonlySet<string>;
  now: Date;
}

/** One message where it stands: the answers up to there, and the entries before it. */
export interface Shown {
  message: Message;
  answers: Answers;
  before: readonly Entry[];
}

/** What the words may speak of here: her area's name, and each programme's name and area. */
export function valuesOf(view: View, answers: Answers): Values {
  const { flow, words } = view;
  const area = answers.area !== undefined && answers.area in flow.areas ? keys.area(answers.area) : keys.panel('your-area');
  const programmes = Object.keys(flow.programmes).map((id) => [
    id,
    { name: words.say(keys.programme(id, 'name')).text, area: words.say(keys.programme(id, 'area')).text },
  ]);
  return { ...(Object.fromEntries(programmes) as Values), area: words.say(area).text };
}
