/** Each language has every word, no word too many, the same {{ }} in each, and none whose English has changed since. */
import type { AuthoredLanguage } from '../../authored/language.ts';
import { didYouMean } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import type { Written } from '../../read/written.ts';
import { fingerprint } from '../../words/fingerprint.ts';
import { sectionOf, wordsToTranslate, wordsTranslated, type FolderWords } from '../../words/folder-words.ts';
import { markupProblems } from '../words/markup.ts';
import { placeholdersIn } from '../words/placeholders.ts';
import type { FolderCheck, Subject } from '../subject.ts';

export const translated: FolderCheck = (subject) => {
  const { languages } = subject.folder;
  if (languages.size === 0) return [];
  const wanted = wordsToTranslate(subject.folder);
  return [...languages].flatMap(([code, written]) => ofLanguage(code, written, wanted, subject));
};

function ofLanguage(code: string, written: Written<AuthoredLanguage>, wanted: FolderWords, { folder, conversations }: Subject): Problem[] {
  const there = wordsTranslated(written.value);
  const own = new Set(conversations.filter((talk) => talk.flow.lang === code).map(({ name }) => name));
  const pages = [...new Set(conversations.flatMap((talk) => Object.keys(talk.written.value.pages)))];
  const misnamed = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)
    ? []
    : [written.problem([], { message: `“${code}” is no language code.`, advice: 'Name the file by the code of its language, such as pl.yaml or pa.yaml.' })];
  return [
    ...misnamed,
    ...missing(code, written, without(wanted, own), there),
    ...extra(written, wanted, there),
    ...markupProblems([...there.values()], written, pages),
    ...changed(written, wanted, there, folder.seen.get(code) ?? {}),
  ];
}

/** A conversation that is written in this language needs no translation into it. */
const without = (wanted: FolderWords, own: ReadonlySet<string>): FolderWords =>
  new Map([...wanted].filter(([, { path }]) => path[0] !== 'flows' || !own.has(String(path[1]))));

/** Told once for each step, page or service: a new step would else be a dozen lines. */
function missing(code: string, written: Written<AuthoredLanguage>, wanted: FolderWords, there: FolderWords): Problem[] {
  const sections = new Map<string, { path: ReturnType<typeof sectionOf>; parts: string[] }>();
  for (const [name, word] of wanted) {
    if (there.has(name)) continue;
    const path = sectionOf(word);
    const section = sections.get(path.join(' ')) ?? { path, parts: [] };
    section.parts.push(word.path.slice(path.length).join('.') || String(path.at(-1)));
    sections.set(path.join(' '), section);
  }
  return [...sections.values()].map(({ path, parts }) =>
    written.problem(path, {
      message: `${parts.length === 1 ? 'One word is' : `${parts.length} words are`} not translated in ${path.join(' → ')}: ${parts.slice(0, 6).join(', ')}${parts.length > 6 ? ' and more' : ''}.`,
      advice: `Until they are here, a reader of “${code}” sees them in the language of the conversation.`,
      severity: 'warning',
    }, 'name'));
}

const extra = (written: Written<AuthoredLanguage>, wanted: FolderWords, there: FolderWords): Problem[] =>
  [...there].flatMap(([name, word]) =>
    wanted.has(name)
      ? []
      : [
          written.problem(word.path, {
            message: `There is nothing to translate at ${word.path.join(' → ')}.`,
            advice: didYouMean(String(word.path.at(-1)), namesBeside(word.path.slice(0, -1).join(' '), wanted), 'It was taken away or renamed. Take it away here too.'),
            severity: 'warning',
          }, 'name'),
        ]);

/** What could have been meant: names of the same group. */
const namesBeside = (group: string, wanted: FolderWords): string[] =>
  [...wanted.values()].flatMap(({ path }) => (path.slice(0, -1).join(' ') === group ? [String(path.at(-1))] : []));

function changed(written: Written<AuthoredLanguage>, wanted: FolderWords, there: FolderWords, seen: Readonly<Record<string, string>>): Problem[] {
  return [...there].flatMap(([name, word]): Problem[] => {
    const source = wanted.get(name);
    if (source === undefined) return [];
    const [theirs, ours] = [bracesIn(source.text), bracesIn(word.text)];
    const mark = seen[name];
    return [
      ...(theirs === ours
        ? []
        : [written.problem(word.path, { message: `The translation has ${ours === '' ? 'no {{ }}' : ours}, and the words it translates have ${theirs === '' ? 'none' : theirs}.`, advice: 'Write the same {{ }} in both.' })]),
      ...(mark === undefined || mark === fingerprint(source.text)
        ? []
        : [written.problem(word.path, { message: `What this translates has changed. It is now: “${source.text.trim()}”`, advice: 'Translate it again, then type: signpost-chat translated', severity: 'warning' })]),
    ];
  });
}

const bracesIn = (text: string): string => [...new Set(placeholdersIn(text))].sort().map((name) => `{{${name}}}`).join(' ');
