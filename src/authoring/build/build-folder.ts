/** Everything that a folder is built into: file name → what it holds. Nothing is written here. */
import { FORMAT, type Flow, type Language } from '../../flow/flow.ts';
import { keys } from '../../flow/keys.ts';
import type { Conversation } from '../authored/conversation.ts';
import type { Folder } from '../authored/folder.ts';
import { conversationWords } from '../words/conversation-words.ts';
import { areaWords, programmeWords, topicWords } from '../words/shared-words.ts';
import { wordsByKey } from './compiled.ts';
import { directoryOf } from './directory-of.ts';
import { flowOf } from './flow-of.ts';
import { translatedDirectoryOf, translationOf, type BuiltLanguage } from './language-of.ts';
import { mapped } from './mapped.ts';
import { openingWords } from './opening-words.ts';
import { pseudoLanguages, pseudoOf } from './pseudo.ts';

export type Built = Map<string, unknown>;

export interface BuildOptions {
  pseudo: boolean;
  /** Each step is a topic: for a map that opens the chat at any of them. */
  everyTopic?: boolean;
}

export function buildFolder(folder: Folder, { pseudo, everyTopic = false }: BuildOptions): Built {
  const built: Built = new Map();
  for (const [name, { value }] of folder.conversations) {
    const flow = completeFlow(name, value, folder, pseudo);
    const { opening, rest } = openingWords(flow);
    const topics = everyTopic ? { ...flow.topics, ...mapped(flow.steps, (_, to) => ({ to })) } : flow.topics;
    const opened: Flow = { ...flow, topics, rest: `${name}.words.json`, words: opening };
    const { dir } = flow.languages[flow.lang] ?? { dir: 'ltr' };
    built.set(`${name}.json`, opened);
    built.set(`${name}.words.json`, { format: FORMAT, lang: flow.lang, dir, words: rest } satisfies BuiltLanguage);
    if (value.default) built.set('default.json', opened);
    for (const [code, language] of folder.languages) if (code !== flow.lang) built.set(`${name}.${code}.json`, translationOf(code, language.value, flow));
    if (pseudo) for (const made of pseudoOf(flow.words, true)) built.set(`${name}.${made.lang}.json`, made);
  }
  const directory = directoryOf(folder.services.value);
  const services = Object.keys(directory.services);
  built.set('directory.json', directory);
  for (const [code, language] of folder.languages) built.set(`directory.${code}.json`, translatedDirectoryOf(code, language.value, services));
  if (pseudo) for (const made of pseudoOf(directory.words, false)) built.set(`directory.${made.lang}.json`, made satisfies BuiltLanguage);
  return built;
}

function completeFlow(name: string, conversation: Conversation, folder: Folder, pseudo: boolean): Flow {
  const directory = folder.services.value;
  const flow = flowOf(conversation, { programmes: folder.programmes.value, directory });
  const contacts = Object.keys(flow.contacts).map((id) => [keys.contact(id), directory.services[id]?.name ?? id] as const);
  const shared = wordsByKey([...areaWords(directory.areas), ...topicWords(directory.topics), ...programmeWords(folder.programmes.value)]);
  // A conversation may be written in another language than the panel and the directory: their words come from its file.
  const own = folder.languages.get(conversation.lang)?.value;
  return {
    ...flow,
    languages: languagesOf(name, conversation.lang, folder, pseudo),
    directory: Object.keys(directory.services).length === 0 ? null : 'directory.json',
    words: {
      ...wordsByKey(conversationWords(conversation)),
      ...shared,
      ...Object.fromEntries(contacts),
      ...(own ? translationOf(conversation.lang, own, { ...flow, id: NO_CONVERSATION }).words : {}),
    },
  };
}

/** Its own words lie in its own file, so nothing of its translation is taken. */
const NO_CONVERSATION = '';

/** The language it is written in comes first; its words are in the flow itself. */
function languagesOf(name: string, source: string, { languages }: Folder, pseudo: boolean): Record<string, Language> {
  const { name: called, dir } = languages.get(source)?.value ?? { name: nameOf(source), dir: 'ltr' as const };
  const beside = (code: string) => ({ url: `${name}.${code}.json`, directory: `directory.${code}.json` });
  return {
    [source]: { name: called, dir, url: null, directory: languages.has(source) ? `directory.${source}.json` : null },
    ...Object.fromEntries([...languages].flatMap(([code, { value }]) => (code === source ? [] : [[code, { name: value.name, dir: value.dir, ...beside(code) }] as const]))),
    ...(pseudo ? Object.fromEntries(pseudoLanguages.map((made) => [made.code, { name: made.name, dir: made.dir, ...beside(made.code) }])) : {}),
  };
}

const nameOf = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
