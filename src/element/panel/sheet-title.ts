/** What the panel is called at this moment. */
import type { Entry } from '../../conversation/transcript.ts';
import { keys } from '../../flow/keys.ts';
import { valuesOf, type View } from '../../messages/view.ts';
import type { Phrase } from '../../words/phrase.ts';
import type { Sheet } from './sheet.ts';

export function sheetTitle(sheet: Sheet, { words }: View): Phrase {
  if (sheet.kind === 'menu') return words.panel('more');
  if (sheet.kind === 'restart') return words.panel('restart');
  if (sheet.kind === 'room') return words.say(keys.programme(sheet.programme, 'name'));
  return words.say(keys.pageTitle(sheet.page));
}

/** The title of the last step that brought one, or the conversation's own. */
export function conversationTitle(entries: readonly Entry[], view: View): Phrase {
  const titled = entries.findLast((entry) => view.flow.steps[entry.step]?.title);
  return titled ? view.words.say(keys.stepTitle(titled.step), valuesOf(view, titled.answers)) : view.words.say(keys.title);
}
