/** Every word of a folder that a translation holds, by the section of the translation it belongs to. */
import type { DirectorySource } from '../../directory/service-source.ts';
import { whyHidden } from '../../directory/shown.ts';
import type { Folder } from '../authored/folder.ts';
import type { AuthoredLanguage } from '../authored/language.ts';
import { englishPanel, panelWordsOf } from '../build/language-of.ts';
import { mapped } from '../build/mapped.ts';
import type { Path } from '../read/written.ts';
import { conversationWords } from './conversation-words.ts';
import { serviceWordsOf } from './service-words.ts';
import { englishRoom, roomWordsOf, toldWords } from './room-words-of.ts';
import { areaWords, programmeWords, topicWords } from './shared-words.ts';
import type { Word } from './word.ts';

/** A word under a name that is its own in the whole folder: two conversations may have a step of the same name. */
export type FolderWords = Map<string, Word>;

const scoped = (scope: string, words: readonly Word[]): [string, Word][] => words.map((word) => [`${scope} ${word.key}`, word]);

/** A translation is laid out as what it translates, but flatter: words stand where their group stood. */
const inTranslation = (word: Word): Word => {
  const { path } = word;
  const last = path.at(-1);
  if (path[0] === 'areas' || (path.includes('choices') && last === 'label')) return { ...word, path: path.slice(0, -1) };
  if (last === 'quote') return { ...word, path: [...path.slice(0, -1), 'text'] };
  return { ...word, path: path.filter((part, index) => index !== 2 || (part !== 'contacts' && part !== 'source')) };
};

export function wordsToTranslate({ conversations, programmes, services }: Folder): FolderWords {
  return new Map([
    ...scoped('folder', englishPanel()),
    ...scoped('folder', englishRoom(programmes.value)),
    ...scoped('folder', toldWords(mapped(programmes.value, ({ referral }) => referral ?? {}))),
    ...scoped('folder', directoryWords(services.value).map(inTranslation)),
    ...scoped('folder', programmeWords(programmes.value, ['programmes']).map(inTranslation)),
    ...[...conversations].flatMap(([name, { value }]) => scoped(name, conversationWords(value, ['flows', name]).map(inTranslation))),
  ]);
}

export function wordsTranslated({ panel = {}, room = {}, areas = {}, topics = {}, programmes = {}, flows = {}, services = {} }: AuthoredLanguage): FolderWords {
  return new Map([
    ...scoped('folder', [...panelWordsOf(panel), ...roomWordsOf(room)]),
    ...scoped('folder', [...areaWords(areas), ...topicWords(topics)]),
    ...scoped('folder', Object.entries(services).flatMap(([id, service]) => serviceWordsOf(id, service))),
    ...scoped('folder', [...programmeWords(programmes, ['programmes']), ...toldWords(programmes)]),
    ...Object.entries(flows).flatMap(([name, flow]) => scoped(name, conversationWords(flow, ['flows', name]))),
  ]);
}

/** Only services that women see need to be translated. */
const directoryWords = ({ areas, topics, services }: DirectorySource): Word[] => [
  ...areaWords(areas),
  ...topicWords(topics),
  ...Object.entries(services).flatMap(([id, service]) => (whyHidden(service) === null ? serviceWordsOf(id, service) : [])),
];

/** Where a translator finds it, roughly: the step, page or service, or the section. */
export const sectionOf = ({ path }: Word): Path => (path[0] === 'flows' ? path.slice(0, path[2] === 'title' ? 3 : 4) : path[0] === 'services' || path[0] === 'programmes' ? path.slice(0, 2) : path.slice(0, 1));
