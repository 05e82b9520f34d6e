/** Words hold only what the chat can show: bold, emphasis, lists, and links that lead somewhere. */
import { didYouMean } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import type { Written } from '../../read/written.ts';
import { markdown, type Stray } from '../../words/markdown.ts';
import type { Word } from '../../words/word.ts';

const strays: Record<Exclude<Stray['kind'], 'link'>, (raw: string) => { message: string; advice: string }> = {
  html: (raw) => ({ message: `HTML is not shown here: ${raw}`, advice: 'Write **bold**, [links](https://…) and lists in Markdown.' }),
  heading: (raw) => ({ message: `A heading cannot stand in a message: ${raw}`, advice: 'Use “title” of the step, or a card.' }),
  image: (raw) => ({ message: `Pictures are not shown: ${raw}`, advice: 'Say it in words.' }),
  code: (raw) => ({ message: `Text is marked as program code: ${raw}`, advice: 'Take the ` marks away, or the four spaces at the start of the line.' }),
  quote: (raw) => ({ message: `A line begins with >: ${raw}`, advice: 'Use “quote:” for what somebody said.' }),
  line: (raw) => ({ message: `A line is drawn in a message: ${raw}`, advice: 'Take it away, and make two messages.' }),
  other: (raw) => ({ message: `This cannot be shown in a message: ${raw}`, advice: 'Write it in plain words.' }),
};

export function markupProblems(words: readonly Word[], written: Written<unknown>, pages: readonly string[]): Problem[] {
  return words.flatMap((word) => (word.form === 'rich' ? richProblems(word, written, pages) : plainProblems(word, written)));
}

function richProblems({ text, path }: Word, written: Written<unknown>, pages: readonly string[]): Problem[] {
  const { strays: found, links } = markdown(text.trim());
  const unknownPages = links.flatMap(({ href }) => {
    const page = /^page:(.*)$/.exec(href)?.[1];
    if (page === undefined || pages.includes(page)) return [];
    return [written.problem(path, { message: `A link leads to the page “${page}”, and there is none.`, advice: didYouMean(page, pages, 'Write it under “pages”.') })];
  });
  return [
    ...unknownPages,
    ...found
      .filter((stray) => !(stray.kind === 'link' && stray.raw.startsWith('page:')))
      // <b> and </b> are one mistake.
      .filter((stray, index, all) => all.findIndex(({ kind }) => kind === stray.kind) === index)
      .map((stray) => written.problem(path, stray.kind === 'link' ? strangeLink(stray.raw) : strays[stray.kind](short(stray.raw)))),
  ];
}

const strangeLink = (href: string): { message: string; advice: string } => ({
  message: `A link leads to “${short(href)}”, and that is nowhere she can go from here.`,
  advice: href.startsWith('http:') ? `Write https: ${href.replace('http:', 'https:')}` : 'A link begins with https://, tel:, sms: or page:.',
});

function plainProblems({ text, path }: Word, written: Written<unknown>): Problem[] {
  const html = /<\/?[a-z!][^>]*>?/i.exec(text)?.[0];
  if (html !== undefined) return [written.problem(path, { message: `HTML is not shown here: ${short(html)}`, advice: 'Write it in plain words: neither HTML nor Markdown works here.' })];
  const mark = /\*\*|\]\(|__/.exec(text)?.[0];
  return mark === undefined
    ? []
    : [written.problem(path, { message: `This is shown as it is written, with its “${mark}”: bold and links work only in messages.`, advice: 'Write it without.' })];
}

const short = (raw: string): string => (raw.length > 60 ? `${raw.slice(0, 57)}…` : raw).replace(/\s+/g, ' ');
