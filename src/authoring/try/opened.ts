/** A conversation built as for her phone, with all its words: what the terminal talks from. */
import type { Directory } from '../../directory/directory.ts';
import type { Answer, Flow } from '../../flow/flow.ts';
import { readFlow } from '../../flow/read-flow.ts';
import { messageKinds } from '../../messages/kinds.ts';
import type { View } from '../../messages/view.ts';
import { questionKinds } from '../../questions/kinds.ts';
import { Words, type Translation } from '../../words/words.ts';
import type { Conversation as AuthoredConversation } from '../authored/conversation.ts';
import type { Folder } from '../authored/folder.ts';
import { buildFolder, type Built } from '../build/build-folder.ts';
import { answersOffered } from '../check/answers-offered.ts';
import { WrongUse } from '../command/wrong-use.ts';
import { didYouMean, listed } from '../nearest.ts';
import type { Written } from '../read/written.ts';

export interface Opened {
  flow: Flow;
  view: View;
  written: Written<AuthoredConversation>;
  /** What a page would have answered for her. */
  presets: Record<string, Answer>;
}

export interface Asked {
  flow?: string;
  lang?: string;
  area?: string;
  audience?: string;
}

/** @throws WrongUse when the folder has no such conversation, language or answer. */
export function open(folder: Folder, asked: Asked): Opened {
  const name = nameOf(folder, asked.flow);
  const written = folder.conversations.get(name);
  if (written === undefined) throw unknown(`conversation “${name}”`, name, folder.conversations.keys());
  const built = buildFolder(folder, { pseudo: false });
  const flow = readFlow(built.get(`${name}.json`), { messages: messageKinds, questions: questionKinds });
  const lang = asked.lang ?? flow.lang;
  if (!Object.hasOwn(flow.languages, lang)) throw unknown(`language “${lang}”`, lang, Object.keys(flow.languages));
  const directory = flow.directory === null ? 'missing' : (built.get(flow.directory) as Directory);
  const view: View = { flow, words: wordsOf(name, flow, lang, built), directory, unfolded: new Set(), now: new Date() };
  return { flow, view, written, presets: { ...preset('area', asked.area, flow), ...preset('audience', asked.audience, flow) } };
}

function nameOf({ conversations }: Folder, asked: string | undefined): string {
  if (asked !== undefined) return asked;
  const standard = [...conversations].find(([, { value }]) => value.default) ?? [...conversations][0];
  return standard?.[0] ?? '';
}

function wordsOf(name: string, flow: Flow, lang: string, built: Built): Words {
  const words = new Words(flow.lang, flow.words);
  const own = [flow.rest, flow.directory].map((file) => built.get(file ?? '') as Translation | undefined);
  for (const part of own) if (part) words.add({ lang: flow.lang, dir: 'ltr', words: part.words });
  for (const file of [`${name}.${lang}.json`, `directory.${lang}.json`]) {
    const translation = built.get(file) as Translation | undefined;
    if (translation) words.add(translation);
  }
  words.speak(lang);
  return words;
}

/** The page may answer one question for her; the machine takes only an answer that this question offers. */
function preset(attribute: 'area' | 'audience', answer: string | undefined, flow: Flow): Record<string, Answer> {
  if (answer === undefined) return {};
  const name = flow.presets[attribute];
  if (name === undefined)
    throw new WrongUse(`This conversation takes no ${attribute} from the page. To let it, write under “presets”: ${attribute}: and the name of a question.`);
  const offered = answersOffered(flow).get(name)?.values ?? [];
  if (![...offered].includes(answer)) throw unknown(`answer “${answer}” to “${name}”`, answer, offered);
  return { [name]: answer };
}

const unknown = (what: string, name: string, known: Iterable<string>): WrongUse => {
  const all = [...known];
  return new WrongUse(`There is no ${what}. ${didYouMean(name, all, `There is ${listed(all)}.`)}`);
};
