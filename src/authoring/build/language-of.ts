/** One language as the browser receives it: the words of a conversation, or of the directory, and which way they run. */
import { FORMAT, type Flow } from '../../flow/flow.ts';
import { keys } from '../../flow/keys.ts';
import { panelWords } from '../../words/panel-words.ts';
import type { AuthoredLanguage } from '../authored/language.ts';
import { conversationWords } from '../words/conversation-words.ts';
import { areaWords, programmeWords, topicWords } from '../words/shared-words.ts';
import { serviceWordsOf } from '../words/service-words.ts';
import type { Word } from '../words/word.ts';
import { wordsByKey } from './compiled.ts';

export interface BuiltLanguage {
  format: number;
  lang: string;
  dir: 'ltr' | 'rtl';
  words: Record<string, string>;
}

export const panelWordsOf = (words: Record<string, string>): Word[] =>
  Object.entries(words).map(([word, text]) => ({ key: keys.panel(word), text, path: ['panel', word], form: 'plain', role: 'panel' }));

export const englishPanel = (): Word[] => panelWordsOf(panelWords);

/** Everything that is shown beside one conversation, in this language. */
export function translationOf(lang: string, language: AuthoredLanguage, flow: Flow): BuiltLanguage {
  const contacts = Object.keys(flow.contacts).flatMap((id) => {
    const name = language.services?.[id]?.name;
    return name === undefined ? [] : [[keys.contact(id), name] as const];
  });
  const words = wordsByKey([
    ...panelWordsOf(language.panel ?? {}),
    ...conversationWords(language.flows?.[flow.id] ?? {}),
    ...areaWords(language.areas ?? {}),
    ...topicWords(language.topics ?? {}),
    ...programmeWords(language.programmes ?? {}),
  ]);
  return { format: FORMAT, lang, dir: language.dir, words: { ...words, ...Object.fromEntries(contacts) } };
}

/** The words of the services that the directory holds. */
export function translatedDirectoryOf(lang: string, language: AuthoredLanguage, services: readonly string[]): BuiltLanguage {
  const words = services.flatMap((id) => serviceWordsOf(id, language.services?.[id] ?? {}));
  return { format: FORMAT, lang, dir: language.dir, words: wordsByKey(words) };
}
