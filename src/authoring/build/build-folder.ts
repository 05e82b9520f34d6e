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
import { openingWords } from './opening-words.ts';
import { pseudoLanguages, pseudoOf } from './pseudo.ts';

export type Built = Map<string, unknown>;

export function buildFolder(folder: Folder, { pseudo }: { pseudo: boolean }): Built {
  const built: Built = new Map();
  const directory = directoryOf(folder.services.value);
  for (const [name, { value }] of folder.conversations) {
    const flow = completeFlow(name, value, folder, pseudo);
    const { opening, rest } = openingWords(flow);
    const opened: Flow = { ...flow, rest: `${name}.words.json`, words: opening };
    built.set(`${name}.json`, opened);
    built.set(`${name}.words.json`, { format: FORMAT, lang: flow.lang, dir: 'ltr', words: rest } satisfies BuiltLanguage);
    if (value.default) built.set('default.json', opened);
    for (const [code, language] of folder.languages) built.set(`${name}.${code}.json`, translationOf(code, language.value, flow));
    if (pseudo) for (const made of pseudoOf(flow.words, true)) built.set(`${name}.${made.lang}.json`, made);
  }
  built.set('directory.json', directory);
  const services = Object.keys(directory.services);
  for (const [code, language] of folder.languages) built.set(`directory.${code}.json`, translatedDirectoryOf(code, language.value, services));
  if (pseudo) for (const made of pseudoOf(directory.words, false)) built.set(`directory.${made.lang}.json`, made satisfies BuiltLanguage);
  return built;
}

function completeFlow(name: string, conversation: Conversation, folder: Folder, pseudo: boolean): Flow {
  const directory = folder.services.value;
  const flow = flowOf(conversation, { programmes: folder.programmes.value, directory });
  const contacts = Object.keys(flow.contacts).map((id) => [keys.contact(id), directory.services[id]?.name ?? id]);
  const words = wordsByKey([
    ...conversationWords(conversation),
    ...areaWords(directory.areas),
    ...topicWords(directory.topics),
    ...programmeWords(folder.programmes.value),
  ]);
  return {
    ...flow,
    languages: languagesOf(name, conversation.lang, folder, pseudo),
    directory: Object.keys(directory.services).length === 0 ? null : 'directory.json',
    words: { ...words, ...(Object.fromEntries(contacts) as Record<string, string>) },
  };
}

/** The language it is written in comes first; its words are in the flow itself. */
function languagesOf(name: string, source: string, folder: Folder, pseudo: boolean): Record<string, Language> {
  const own: Language = { name: nameOf(source), dir: 'ltr', url: null, directory: null };
  const beside = (code: string) => ({ url: `${name}.${code}.json`, directory: `directory.${code}.json` });
  const others = [...folder.languages].map(([code, { value }]) => [code, { name: value.name, dir: value.dir, ...beside(code) }]);
  const made = pseudo ? pseudoLanguages.map(({ code, name: called, dir }) => [code, { name: called, dir, ...beside(code) }]) : [];
  return { [source]: own, ...(Object.fromEntries([...others, ...made]) as Record<string, Language>) };
}

const nameOf = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
