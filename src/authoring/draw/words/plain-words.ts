/** An author's words as one line of plain text, for a picture: no Markdown, names in place of {{…}}. */
import { markdown } from '../../words/markdown.ts';

/** Letters that nobody sees and that could turn the rest of a line around, or that XML cannot hold. */
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g;

export type Fill = (name: string) => string | undefined;

export const plainWords = (text: string, fill: Fill): string =>
  text
    .replace(PLACE, (_, name: string) => fill(name) ?? `[${name}]`)
    .replace(UNSEEN, ' ')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();

export const plainRichWords = (text: string, fill: Fill): string => plainWords(unmarked(text), fill);

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

const unmarked = (text: string): string =>
  markdown(text)
    .html.replace(/<\/(?:p|li)>|<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
