/** A link says where it goes: a screen reader lists links without the words around them. */
import { markdown } from '../../words/markdown.ts';
import type { FolderCheck } from '../subject.ts';
import { toldWords } from './told-words.ts';

const SAYS_NOTHING = /^(?:(?:click|tap|press|look|go|see|read)\s+)?(?:here|this|this (?:link|page|site)|the (?:link|page|site)|link|page|website|more|read more|find out more|more info(?:rmation)?|details)[.!]?$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)/i;

export const linkTexts: FolderCheck = (subject) =>
  toldWords(subject).flatMap(({ words, written }) =>
    words.filter(({ form }) => form === 'rich').flatMap(({ text, path }) =>
      markdown(text.trim()).links.flatMap((link) => {
        const said = link.text.replace(/[*_]/g, '').trim();
        if (said === '') return [written.problem(path, { message: 'A link here has no words.', advice: 'Write between [ and ] where it goes.' })];
        if (SAYS_NOTHING.test(said)) return [written.problem(path, { message: `The link “${said}” does not say where it goes.`, advice: 'Name the place: [Refuge, about safe phones](https://…).' })];
        if (ADDRESS.test(said)) return [written.problem(path, { message: `The link “${said}” is an address, which nobody can listen to.`, advice: 'Name the place between [ and ].' })];
        return [];
      })));
